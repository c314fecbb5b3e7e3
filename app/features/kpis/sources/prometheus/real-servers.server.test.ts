import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { gained, inText, makeCounters, type Series } from "#tests/factories/metric-history";
import { HookSink } from "#tests/fakes/hook-sink";
import type { Peer } from "#tests/setup/peer-process";
import { startPrometheus } from "#tests/setup/prometheus";
import { startVictoriaMetrics } from "#tests/setup/victoria-metrics";
import { config as settings } from "~/config.server";
import type { Shape } from "../../kpi";
import { readers } from "../readers.server";
import type { ReadingWindow } from "../source";
import { windowOfWeek } from "../source-window";

const cadence = { everyWeeks: 1, weekday: 5, hour: 17, minute: 0, timeZone: "Europe/Berlin" };
const windowOf = (weekOn: string) =>
  windowOfWeek([{ fromWeekOn: "2025-01-06", ...cadence }], weekOn, new Date("2026-06-01T00:00:00Z")) as ReadingWindow;

const weeks = [
  { name: "the week of 169 hours", window: windowOf("2025-10-20"), hours: 169, until: "2025-10-26T23:00:00.000Z" },
  { name: "the week of 167 hours", window: windowOf("2026-03-23"), hours: 167, until: "2026-03-29T22:00:00.000Z" },
  { name: "a week of 168 hours", window: windowOf("2026-04-13"), hours: 168, until: "2026-04-19T22:00:00.000Z" },
];
const STEP = 300;
const all = makeCounters(
  weeks.map(({ window }) => window),
  STEP,
);

let [prometheus, victoria]: Peer[] = [];
beforeAll(async () => {
  [prometheus, victoria] = await Promise.all([
    startPrometheus({ history: inText("http_requests_total", all, "openmetrics") }),
    startVictoriaMetrics({ history: inText("http_requests_total", all, "prometheus") }),
  ]);
}, 180_000);
afterAll(() => Promise.all([prometheus?.stop(), victoria?.stop()]));
beforeEach(() => {
  settings.OUTBOUND_ALLOW = ["127.0.0.0/8"];
});
afterEach(() => {
  settings.OUTBOUND_ALLOW = [];
});

const throughput = { query: 'sum(increase(http_requests_total{job="api"}[$window]))' };
const errorRate = {
  query: 'sum(increase(http_requests_total{job="api",code=~"5.."}[$window])) or vector(0)',
  wholeQuery: throughput.query,
};

const read = (peer: Peer | undefined, config: object, window: ReadingWindow, shape: Shape = "number") =>
  readers.prometheus({
    config: { url: peer?.url, auth: "none", ...config },
    secret: {},
    shape,
    window,
    signal: AbortSignal.timeout(10_000),
  });

/** Every series of the service whose code begins like this, each pair of samples that `counts` says yes to. */
const recount = (code: string, counts: (before: number, second: number) => boolean) =>
  all
    .filter(({ labels }) => labels.job === "api" && labels.code?.startsWith(code))
    .reduce((sum, { samples }: Series) => sum + gained(samples, counts), 0);

const edges = ({ from, until }: ReadingWindow) => [from.getTime() / 1000, until.getTime() / 1000] as const;

describe.each(weeks)("$name", ({ window, hours, until }) => {
  const [start, end] = edges(window);

  test("ends at the local midnight after its Sunday", () => {
    expect([window.seconds / 3600, window.until.toISOString()]).toEqual([hours, until]);
  });

  /**
   * Prometheus knows the samples inside the window only, and stretches what they gained to its edges: by at most 1.1
   * times the scrape interval on either side (documented for `increase`). So its value is never below the recount, and
   * above it by at most 2.2 intervals out of the window: 0.11 % here.
   */
  test("Prometheus: throughput and error rate are those of a recount, but for what it stretches", async () => {
    const inside = (before: number, second: number) => before >= start && second <= end;
    const [requests, errors] = [recount("", inside), recount("5", inside)];
    const stretch = (2.2 * STEP) / (end - start - 2.2 * STEP);
    const { reading, series } = await read(prometheus, throughput, window);
    expect(series).toBe(1);
    expect(reading.value).toBeGreaterThanOrEqual(requests);
    expect(reading.value).toBeLessThanOrEqual(requests * (1 + stretch));
    const rate = (await read(prometheus, errorRate, window, "ratio")).reading;
    expect(rate.denominator).toBe(Math.round(reading.value ?? 0));
    // Both counts are stretched alike, so the ratio is not, but for their rounding.
    expect(Math.abs((rate.value ?? 0) - errors / requests)).toBeLessThan(1 / requests);
  });

  /** VictoriaMetrics adds the sample before the window and stretches nothing: it has no tolerance. */
  test("VictoriaMetrics: throughput and error rate are those of a recount", async () => {
    const inside = (_: number, second: number) => second > start && second <= end;
    const [requests, errors] = [recount("", inside), recount("5", inside)];
    expect((await read(victoria, throughput, window)).reading.value).toBe(requests);
    const { reading } = await read(victoria, errorRate, window, "ratio");
    expect(reading).toEqual({
      status: "value",
      value: errors / requests,
      numerator: errors,
      denominator: requests,
    });
  });
});

describe.each([
  ["Prometheus", () => prometheus],
  ["VictoriaMetrics", () => victoria],
])("%s", (name, peer) => {
  const [{ window }] = weeks as [(typeof weeks)[number]];
  const status = async (query: string, shape: Shape = "number") =>
    (await read(peer(), { query }, window, shape)).reading.status;

  test("without traffic there is no number, and without the metric no data", async () => {
    const none = 'sum(increase(http_requests_total{job="api"}[$window])) * 0';
    expect(await status("sum(increase(nothing_of_this_name[$window]))")).toBe("no_data");
    const ratio = { query: `${none} or vector(0)`, wholeQuery: none };
    expect((await read(peer(), ratio, window, "ratio")).reading.status).toBe("no_traffic");
    // VictoriaMetrics leaves out what is not a number, where Prometheus writes NaN.
    expect(await status(`(${none}) / (${none})`, "ratio")).toBe(name === "Prometheus" ? "no_traffic" : "no_data");
  });

  test("more than one series, and a query that is none, are refused in its own words", async () => {
    await expect(status("increase(http_requests_total[$window])")).rejects.toMatchObject({
      said: "The query gives 16 series, and one is wanted.",
    });
    await expect(status("sum(increase(http_requests_total[$window])")).rejects.toMatchObject({
      said: expect.stringMatching(/^127\.0\.0\.1:\d+ (does not understand|cannot work) the query.*: .*(unclosed|pars)/),
    });
  });
});

test("both scrape a page of metrics, with the token that it wants", async () => {
  const page = await HookSink.start();
  let hits = 0;
  page.answer = (response, { headers }) => {
    hits += 1;
    if (headers.authorization !== "Bearer let-me-in") return void response.writeHead(401).end();
    response.setHeader("content-type", "text/plain; version=0.0.4");
    response.end(`# TYPE pages_total counter\npages_total{code="200"} ${hits}\n`);
  };
  const scrape = [{ url: page.url("metrics"), token: "let-me-in", job: "page", seconds: 1 }];
  const peers = await Promise.all([startPrometheus({ scrape }), startVictoriaMetrics({ scrape })]);
  try {
    for (const peer of peers) {
      await vi.waitFor(
        async () => {
          const window = { weekOn: "", from: new Date(), until: new Date(), seconds: 60, timeZone: "UTC" };
          const { reading } = await read(peer, { query: 'sum(pages_total{job="page"})' }, window);
          expect(reading.value).toBeGreaterThan(0);
        },
        { timeout: 12_000, interval: 250 },
      );
    }
  } finally {
    await Promise.all([...peers, page].map((one) => one.stop()));
  }
});
