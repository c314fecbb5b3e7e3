import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { inText, makeCounters } from "#tests/factories/metric-history";
import { HookSink } from "#tests/fakes/hook-sink";
import type { Peer } from "#tests/setup/peer-process";
import { startPrometheus } from "#tests/setup/prometheus";
import { startVictoriaMetrics } from "#tests/setup/victoria-metrics";
import { atTime } from "~/clock.server";
import { config as settings } from "~/config.server";
import type { Sense, Shape } from "../../kpi";
import { carryPlace, openCarried } from "./carry-place.server";
import { describePicker } from "./describe-picker.server";
import { readAsked } from "./picker";
import type { Place } from "./place";

const today = new Date("2026-04-20T09:00:00Z");
const stretch = { from: new Date("2026-04-18T00:00:00Z"), until: new Date("2026-04-19T00:00:00Z") };
const counters = makeCounters([stretch], 300);

let [prometheus, victoria]: Peer[] = [];
let fake: HookSink;
beforeAll(async () => {
  const history = (format: "openmetrics" | "prometheus") => inText("http_requests_total", counters, format);
  [prometheus, victoria, fake] = await Promise.all([
    startPrometheus({ history: history("openmetrics") }),
    startVictoriaMetrics({ history: history("prometheus") }),
    HookSink.start(),
  ]);
}, 180_000);
afterAll(() => Promise.all([prometheus, victoria, fake].map((one) => one?.stop())));
beforeEach(() => {
  settings.OUTBOUND_ALLOW = ["127.0.0.0/8"];
});
afterEach(() => {
  settings.OUTBOUND_ALLOW = [];
});

const placeAt = (url: string): Place => ({ url, auth: "none", user: "", tenant: "", password: "" });
const kpi = { shape: "number" as Shape, sense: "throughput" as Sense };
const rate = { shape: "ratio" as Shape, sense: "error_rate" as Sense };
const pick = (url: string | undefined, fields: Record<string, string>, of = kpi) =>
  atTime(today, () => describePicker(placeAt(url ?? ""), of, readAsked(new Map(Object.entries(fields)))));

describe.each([
  ["Prometheus", () => prometheus?.url],
  ["VictoriaMetrics", () => victoria?.url],
])("the own lists of %s", (_, url) => {
  test("name its metrics, and those that contain a part in any case", async () => {
    expect((await pick(url(), {})).metrics).toEqual({ names: ["http_requests_total"], isCut: false });
    expect((await pick(url(), { part: "REQUESTS_" })).metrics?.names).toEqual(["http_requests_total"]);
    expect((await pick(url(), { part: "re.uests" })).metrics?.names).toEqual([]);
    expect((await pick(url(), { part: '"}\\' })).metrics?.names).toEqual([]);
  });

  test("name the labels of a metric with their values, and a query is made of them", async () => {
    const { chosen } = await pick(url(), { metric: "http_requests_total", "is-job": "api" });
    expect(chosen?.labels.map(({ name, value, values }) => [name, value, values])).toEqual([
      ["code", "", ["200", "404", "500", "503"]],
      ["instance", "", ["a", "b"]],
      ["job", "api", ["api", "web"]],
    ]);
    expect(chosen?.queries).toEqual({
      query: 'sum(increase(http_requests_total{job="api"}[$window]))',
      wholeQuery: "",
    });
  });

  test("make the two queries of an error rate, with the label that is likely", async () => {
    const { chosen } = await pick(url(), { metric: "http_requests_total", "is-job": "api" }, rate);
    expect([chosen?.way, chosen?.failedLabel, chosen?.failedPattern]).toEqual(["label", "code", "5.."]);
    expect(chosen?.queries?.query).toBe(
      'sum(increase(http_requests_total{job="api",code=~"5.."}[$window])) or vector(0)',
    );
    const other = { metric: "http_requests_total", way: "metric_among", failedMetric: "http_errors_total" };
    expect((await pick(url(), other, rate)).chosen?.queries?.query).toBe(
      "sum(increase(http_errors_total[$window])) or vector(0)",
    );
  });

  test("know nothing of a metric that is not there", async () => {
    expect((await pick(url(), { metric: "nothing_total" })).chosen?.labels).toEqual([]);
  });
});

test("a fault is shown, and a list without end is cut", async () => {
  fake.say(401);
  expect((await pick(fake.url("prom"), {})).fault).toEqual({
    said: expect.stringContaining("does not let us in"),
    todo: expect.stringContaining("password or a token"),
  });
  const names = Array.from({ length: 200_000 }, (_, number) => `metric_${String(number).padStart(6, "0")}_total`);
  fake.say(200, JSON.stringify({ status: "success", data: names }));
  const { metrics } = await pick(fake.url("prom"), {});
  expect([metrics?.names.length, metrics?.isCut, metrics?.names[0]]).toEqual([1_000, true, "metric_000000_total"]);
  fake.say(200, JSON.stringify({ status: "success", data: "none" }));
  expect((await pick(fake.url("prom"), {})).fault?.said).toBe("It does not list its metrics.");
});

test("a list that is no list, is cut in an odd place, or means to keep us busy does no harm", async () => {
  const list = (text: string) => `{"status":"success","data":[${text}`;
  for (const body of [list(`"\\x",${'"a",'.repeat(1_000_000)}`), list(`"${'\\"'.repeat(1_300_000)}`)]) {
    fake.say(200, body);
    const started = performance.now();
    expect((await pick(fake.url("prom"), {})).fault?.said).toBe("It does not list its metrics.");
    expect(performance.now() - started).toBeLessThan(3_000);
  }
  fake.say(200, list(`"a",7,"b\\"c", "d",${'"e",'.repeat(900_000)}`));
  expect((await pick(fake.url("prom"), {})).metrics?.names.slice(0, 3)).toEqual(["a", 'b"c', "d"]);
  fake.say(200, '{"status":"success","data":["a"],"warnings":[{"toString":1}]}');
  expect((await pick(fake.url("prom"), {})).metrics?.names).toEqual(["a"]);
});

test("a label with many values is typed, and of many labels some are shown", async () => {
  fake.answer = (response, { path }) => {
    const many = (word: string, count: number) => Array.from({ length: count }, (_, number) => `${word}${number}`);
    const data = path.includes("/labels") ? ["__name__", ...many("label", 40)] : many("value", 500);
    response.end(JSON.stringify({ status: "success", data }));
  };
  const { chosen } = await pick(fake.url("prom"), { metric: "a_total" });
  expect([chosen?.labels.length, chosen?.isCut, chosen?.labels[0]?.isCut]).toEqual([15, true, true]);
  expect(chosen?.labels[0]?.values.length).toBe(200);
});

test("a place that is carried opens for its owner only, and for an hour", async () => {
  const place = { ...placeAt("https://prometheus.example.org"), password: "s3cret-word" };
  const carried = await atTime(today, async () => carryPlace(place, "me"));
  expect(Buffer.from(carried, "base64url").toString("latin1")).not.toContain("s3cret");
  const opened = (owner: string, minutes: number, text = carried) =>
    atTime(new Date(today.getTime() + minutes * 60_000), async () => openCarried(text, owner));
  expect(await opened("me", 59)).toEqual(place);
  expect(await opened("me", 61)).toBeNull();
  expect(await opened("you", 1)).toBeNull();
  expect(await opened("me", 1, `${carried.slice(0, -4)}AAAA`)).toBeNull();
  expect(await opened("me", 1, "nonsense")).toBeNull();
});
