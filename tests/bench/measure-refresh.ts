import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import { readDueSources } from "~/features/kpis/fetching/read-due-sources.server";
import { startOfDay } from "~/features/projects/cadence-clock";
import { inLanes } from "~/queue/in-lanes";
import { onGround } from "../drills/in-process";
import { makeKpi } from "../factories/kpis";
import { gained, inText, makeCounters, type Series } from "../factories/metric-history";
import { makeCast } from "../factories/people";
import { makeProject } from "../factories/projects";
import { makeSource } from "../factories/sources";
import { startPrometheus } from "../setup/prometheus";

const projects = Number(process.env.BENCH_REFRESHED ?? 100);
const kpisEach = 3;
const lanes = 12;
const [week, zone] = ["2026-11-16", "Europe/Berlin"];
const [from, until] = [startOfDay(week, zone), startOfDay("2026-11-23", zone)];
const afterMidnight = new Date(until.getTime() + 10 * 60_000);
const query = 'sum(increase(http_requests_total{job="api"}[$window]))';

/** What a night's reading of all key numbers costs beside the same questions without Drumbeat, from a real Prometheus. */
export async function measureRefresh() {
  const counters = makeCounters([{ from, until }], 60);
  const server = await startPrometheus({ history: inText("http_requests_total", counters, "openmetrics") });
  const measured: Record<string, { ms: number; perSecond: number; readings: number; wrong: number }> = {};
  try {
    await onGround(async () => {
      await connectAll(server.url);
      const count = projects * kpisEach;
      const row = (ms: number, readings: number, wrong: number) => ({
        ...{ ms: Math.round(ms), perSecond: Math.round((count / ms) * 1000), readings, wrong },
      });
      const bare = await timed(() => askAlone(server.url, count));
      measured["bare: the same two questions for each"] = row(bare, 0, 0);
      const first = await timed(() => atTime(afterMidnight, () => readDueSources(afterMidnight)));
      measured["all read, every one new"] = row(first, await db.reading.count(), await countWrong(counters));
      await db.kpiSource.updateMany({ data: { nextReadAt: afterMidnight } });
      const again = await timed(() => atTime(afterMidnight, () => readDueSources(afterMidnight)));
      measured["all read again, nothing new"] = row(again, await db.reading.count(), await countWrong(counters));
    });
  } finally {
    await server.stop();
  }
  return measured;
}

async function connectAll(url: string): Promise<void> {
  const lead = await (await makeCast()).actor("Lea Lead");
  for (let number = 0; number < projects; number++) {
    const project = await makeProject(lead, { name: `Project ${number}` });
    for (let each = 0; each < kpisEach; each++) {
      const kpiId = await makeKpi(lead, project, { name: `KPI ${each}` });
      await makeSource(lead, project, kpiId, url, { query });
    }
  }
  await db.kpiSource.updateMany({ data: { nextReadAt: afterMidnight } });
}

/** The week and its last day, as Drumbeat asks. */
const askAlone = (url: string, count: number) =>
  inLanes(Array.from({ length: count }), lanes, async () => {
    for (const seconds of [7 * 86_400, 86_400]) {
      const asked = { query: query.replace("$window", `${seconds}s`), time: String(until.getTime() / 1000) };
      await (await fetch(`${url}/api/v1/query`, { method: "POST", body: new URLSearchParams(asked) })).text();
    }
  });

/** Readings that differ from a plain recount by more than Prometheus stretches: 2.2 scrape intervals out of the week. */
async function countWrong(counters: readonly Series[]): Promise<number> {
  const [start, end] = [from.getTime() / 1000, until.getTime() / 1000];
  const all = counters
    .filter(({ labels }) => labels.job === "api")
    .reduce((sum, { samples }) => sum + gained(samples, (before, second) => before >= start && second <= end), 0);
  const most = all * (1 + 132 / (end - start - 132));
  return db.reading.count({ where: { NOT: { value: { gte: all, lte: most } } } });
}

async function timed(work: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}
