import { setTimeout as pause } from "node:timers/promises";
import { readNow } from "~/features/kpis/fetching/read-now.server";
import { mondayOf } from "~/features/projects/cadence-clock";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { openDraft } from "~/features/summaries/open-draft.server";
import { publishSummary } from "~/features/summaries/publish-summary.server";
import { startSession } from "../factories/cast";
import { makeKpi } from "../factories/kpis";
import { gained, type Series } from "../factories/metric-history";
import { makeTeam } from "../factories/projects";
import { makeSource } from "../factories/sources";
import { periodOf } from "../factories/summaries";
import { startApp } from "../setup/app-process";
import { measureUnderLoad } from "../setup/measure-under-load";
import type { Peer } from "../setup/peer-process";
import { startPrometheus } from "../setup/prometheus";
import { startVictoriaMetrics } from "../setup/victoria-metrics";
import { onGround, sameGround } from "./in-process";
import { Report } from "./report";

const loadSeconds = Number(process.env.DRILL_SECONDS ?? 30);
const zone = "Europe/Berlin";
const metric = 'http_server_request_duration_seconds_count{http_route=~"features/.+"}';
const failing = metric.replace("}", ',http_response_status_code=~"[45].."}');
const increase = (of: string) => `sum(increase(${of}[$window]))`;

/** A real Prometheus and a real VictoriaMetrics scrape a real Drumbeat under load; what its summaries say is recounted from their samples. */
export async function main(): Promise<number> {
  const report = new Report("scraped");
  const run = onGround(async (ground) => {
    const app = await startApp(sameGround(ground));
    const scrape = [{ url: `${app.baseUrl}/metrics`, seconds: 1 }];
    const peers = await Promise.all([startPrometheus({ scrape }), startVictoriaMetrics({ scrape })]);
    try {
      // Without a workspace every page leads to the first run.
      await makeTeam({ name: "Workspace" });
      for (const path of ["/sign-in", "/no-such-page"]) await fetch(app.baseUrl + path);
      for (const peer of peers) while ((await samplesOf(peer, failing)).length === 0) await pause(200);
      const { sent } = await measureUnderLoad(app.baseUrl, loadSeconds);
      report.figure("requests sent, of which failed", `${sent.all}, ${sent.failed}`);
      await pause(3_000);
      for (const [index, name] of ["Prometheus", "VictoriaMetrics"].entries())
        await compare(report, name, peers[index] as Peer, app.baseUrl);
    } finally {
      await Promise.all(peers.map((peer) => peer.stop()));
      await app.stop();
    }
  });
  await run.catch((error) => report.broken(String(error.stack)));
  return report.end();
}

/**
 * Prometheus stretches what the samples gained by at most 1.1 scrape intervals on either side; VictoriaMetrics stretches
 * nothing and may count a new series' first value.
 */
async function compare(report: Report, name: string, peer: Peer, baseUrl: string): Promise<void> {
  const team = await makeTeam({ name, weekday: 7, timeZone: zone });
  const shown = await publishFetched(team.priya, team.project, peer.url);
  const cookie = await startSession(team.dana);
  const page = await fetch(`${baseUrl}/projects/${team.project.slug}`, { headers: { cookie } });
  const text = (await page.text()).replace(/<script\b.*?<\/script>|<!--.*?-->|<[^>]+>/gs, " ").replace(/\s+/g, " ");
  const [all, failed] = [await recount(peer, metric), await recount(peer, failing)];
  const within = (value: number, { least, most }: Recounted) => value >= Math.floor(least) && value <= Math.ceil(most);
  report.figure(`${name}: throughput`, shown.all, (value) => within(value, all));
  report.figure("  a plain recount of its samples says", `${all.least} to ${all.most.toFixed(1)}`);
  report.figure(`${name}: failed`, shown.failed, (value) => within(value, failed));
  report.figure("  a plain recount of its samples says", `${failed.least} to ${failed.most.toFixed(1)}`);
  const words = (value: number) => value.toLocaleString("en-GB", { maximumSignificantDigits: 6 });
  report.figure(
    "  on the reader's page",
    text.includes(words(shown.all)) ? "shown" : "missing",
    (is) => is === "shown",
  );
  const counts = `${words(shown.failed)} of ${words(Math.round(shown.all))}`;
  report.figure(
    "  its error rate with its counts",
    text.includes(counts) ? "shown" : `no ${counts}`,
    (is) => is === "shown",
  );
}

/** Connects both numbers, reads this week and publishes it with what is in the draft then. */
async function publishFetched(lead: Actor, project: ProjectAccess, url: string) {
  const throughput = await makeKpi(lead, project, { name: "Throughput", unit: "requests" });
  const errors = await makeKpi(lead, project, {
    ...{
      name: "Error rate",
      sense: "error_rate",
      shape: "ratio",
      unit: "of requests",
      direction: "down",
      target: null,
    },
  });
  await makeSource(lead, project, throughput, url, { query: increase(metric) });
  await makeSource(lead, project, errors, url, { query: increase(failing), wholeQuery: increase(metric) });
  for (const kpi of [{ kpiId: throughput, shape: "number" } as const, { kpiId: errors, shape: "ratio" } as const]) {
    const refusal = await readNow(lead, project, kpi);
    if (refusal) throw new Error(refusal.refused);
  }
  const period = await periodOf(project, mondayOf(new Date(), zone));
  const { summaryId, draft } = await openDraft(project, period);
  const mine = { ...draft, headline: "We know what one instance carries.", state: "on_track" };
  const published = await publishSummary(lead, project, period, summaryId, draft, mine);
  if (published.kind !== "published") throw new Error(JSON.stringify(published));
  const line = (id: string) => draft.readings.find((one) => one.id === id);
  return { all: Number(line(throughput)?.value), failed: Number(line(errors)?.numerator) };
}

type Recounted = { least: number; most: number };

async function recount(peer: Peer, selector: string): Promise<Recounted> {
  const all = await samplesOf(peer, selector);
  const least = all.reduce((sum, samples) => sum + gained(samples, () => true), 0);
  const first = all.reduce((sum, samples) => sum + (samples[0]?.[1] ?? 0), 0);
  const spans = all.map((samples) => (samples.at(-1)?.[0] ?? 0) - (samples[0]?.[0] ?? 0));
  return { least, most: Math.max(least + first, least * (1 + 2.2 / Math.min(...spans))) };
}

/** Every sample of an hour, as it was scraped. */
async function samplesOf({ url }: Peer, selector: string): Promise<Series["samples"][]> {
  const body = new URLSearchParams({ query: `${selector}[1h]` });
  const { data } = (await (await fetch(`${url}/api/v1/query`, { method: "POST", body })).json()) as {
    data: { result: { values: [number, string][] }[] };
  };
  return data.result.map(({ values }) => values.map(([second, value]): [number, number] => [second, Number(value)]));
}
