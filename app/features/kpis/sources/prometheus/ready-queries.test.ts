import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { type Picked, readyQueries, waysOf } from "./ready-queries";
import { literally, selector } from "./selector";

const pick = (more: Partial<Picked>): Picked => ({
  ...{ metric: "http_requests_total", filters: [{ label: "job", value: "api" }], way: "count" },
  ...{ failedLabel: "", failedPattern: "", failedMetric: "", ...more },
});
const all = 'http_requests_total{job="api"}[$window]';

describe("a number", () => {
  test.each([
    [pick({}), `sum(increase(${all}))`],
    [pick({ way: "per_second" }), `sum(rate(${all}))`],
    [pick({ way: "per_minute" }), `sum(rate(${all})) * 60`],
    [pick({ filters: [] }), "sum(increase(http_requests_total[$window]))"],
    [pick({ metric: "queue_depth", way: "average" }), 'sum(avg_over_time(queue_depth{job="api"}[$window]))'],
    [
      pick({ metric: "job:http_requests:rate5m" }),
      'sum(avg_over_time(job:http_requests:rate5m{job="api"}[$window])) * $seconds',
    ],
    [
      pick({ metric: "job:http_requests:rate5m", way: "per_minute" }),
      'sum(avg_over_time(job:http_requests:rate5m{job="api"}[$window])) * 60',
    ],
    [
      pick({ metric: "http_request_duration_seconds_bucket", way: "p95" }),
      'histogram_quantile(0.95, sum by (le) (rate(http_request_duration_seconds_bucket{job="api"}[$window])))',
    ],
  ])("%j", (asked, query) => {
    expect(readyQueries(asked)).toEqual({ query, wholeQuery: "" });
  });
});

describe("a ratio", () => {
  test("of a metric whose label says which ones failed", () => {
    expect(readyQueries(pick({ way: "label", failedLabel: "code", failedPattern: "5.." }))).toEqual({
      query: 'sum(increase(http_requests_total{job="api",code=~"5.."}[$window])) or vector(0)',
      wholeQuery: `sum(increase(${all}))`,
    });
    expect(readyQueries(pick({ way: "label", failedLabel: "code" }))).toBeNull();
    expect(readyQueries(pick({ way: "label", failedPattern: "5.." }))).toBeNull();
  });

  test("of jobs, whose failures another metric counts", () => {
    const jobs = { metric: "jobs_completed_total", failedMetric: "jobs_failed_total", filters: [] };
    const failed = "sum(increase(jobs_failed_total[$window])) or vector(0)";
    expect(readyQueries(pick({ ...jobs, way: "metric_beside" }))).toEqual({
      query: failed,
      wholeQuery: `sum(increase(jobs_completed_total[$window])) + (${failed})`,
    });
    expect(readyQueries(pick({ ...jobs, way: "metric_among" }))).toEqual({
      query: failed,
      wholeQuery: "sum(increase(jobs_completed_total[$window]))",
    });
    expect(readyQueries(pick({ way: "metric_among" }))).toBeNull();
  });

  test("of recording rules", () => {
    const rules = { metric: "job:requests:rate5m", failedMetric: "job:requests_errors:rate5m", filters: [] };
    expect(readyQueries(pick({ ...rules, way: "metric_among" }))).toEqual({
      query: "sum(avg_over_time(job:requests_errors:rate5m[$window])) * $seconds or vector(0)",
      wholeQuery: "sum(avg_over_time(job:requests:rate5m[$window])) * $seconds",
    });
  });
});

test("the likely way comes first", () => {
  const first = (metric: string) => waysOf("number", metric)[0]?.value;
  expect(["a_total", "a_count", "a:b:rate5m", "a_bucket", "a_bytes"].map(first)).toEqual([
    ...["count", "count", "count", "p95", "average"],
  ]);
  expect(waysOf("ratio", "a_total").map(({ value }) => value)).toEqual(["label", "metric_among", "metric_beside"]);
  expect(waysOf("ratio", "a_bucket")).toEqual([]);
});

describe("names and values", () => {
  test("of any kind stay inside their quotes", () => {
    const value = 'a"b\\c\nd}{e';
    expect(selector("a", [{ label: "path", is: "=", value }])).toBe('a{path="a\\"b\\\\c\\nd}{e"}');
    expect(selector("a", [{ label: "path", is: "=~", value: "\\d+" }])).toBe('a{path=~"\\\\d+"}');
    expect(selector("my.metric")).toBe('{"my.metric"}');
    expect(selector("my.metric", [{ label: "http.code", is: "=", value: "5" }])).toBe('{"my.metric","http.code"="5"}');
  });

  property.prop([fc.string({ unit: "grapheme" })])("a value comes back as it went in", (value) => {
    const text = selector("a", [{ label: "b", is: "=", value }]);
    expect(JSON.parse(text.slice("a{b=".length, -1))).toBe(value);
    expect(text.slice('a{b="'.length, -2)).not.toMatch(/(?<!\\)(\\\\)*"/);
  });

  property.prop([fc.string()])("a text means only itself in a regular expression", (text) => {
    expect(new RegExp(`^${literally(text)}$`).test(text)).toBe(true);
    expect(new RegExp(`^${literally(text)}$`).test(`${text}x`)).toBe(false);
  });
});
