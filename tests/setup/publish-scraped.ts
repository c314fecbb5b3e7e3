import { setTimeout as pause } from "node:timers/promises";
import { startSession } from "../factories/cast";
import { publishFetched } from "../factories/fetched-summary";
import { makeTeam } from "../factories/projects";
import { findFreePort } from "./app-process";
import { type Measured, measureUnderLoad } from "./measure-under-load";
import type { Peer } from "./peer-process";
import { startPrometheus } from "./prometheus";
import { type Recounted, recountSamples, scrapedSamples } from "./recount-samples";
import { startVictoriaMetrics } from "./victoria-metrics";

const timeZone = "Europe/Berlin";
const all = 'http_server_request_duration_seconds_count{http_route=~"features/.+"}';
const failing = all.replace("}", ',http_response_status_code=~"[45].."}');

/**
 * What a server's summary was published with, a plain recount of its samples, and what its reader finds in words. The whole
 * of the error rate is asked for later than the throughput, and Prometheus stretches it to then.
 */
export type ScrapedSummary = {
  name: string;
  shown: { all: number; failed: number; whole: number };
  recounted: { all: Recounted; failed: Recounted; whole: Recounted };
  /** The text of the reader's page, and what has to stand in it. */
  page: string;
  wanted: { throughput: string; errorRate: string };
};

type Started = { baseUrl: string; stop: () => Promise<unknown> };

/**
 * A real Prometheus and a real VictoriaMetrics scrape a Drumbeat under load at the same time, and each one's numbers are
 * published in a project of their own. It is started while they are, on the port that they scrape.
 */
export async function publishScraped(
  loadSeconds: number,
  startOn: (port: number) => Promise<Started>,
): Promise<{ sent: Measured["sent"]; summaries: ScrapedSummary[] }> {
  const port = await findFreePort();
  const scrape = [{ url: `http://127.0.0.1:${port}/metrics`, seconds: 1 }];
  const starting = [startOn(port), startPrometheus({ scrape }), startVictoriaMetrics({ scrape })] as const;
  const started = await Promise.allSettled(starting);
  try {
    const [{ baseUrl }, prometheus, victoria] = await Promise.all(starting);
    return await publishBoth(baseUrl, loadSeconds, { prometheus, victoria });
  } finally {
    await Promise.all(started.map((one) => one.status === "fulfilled" && one.value.stop()));
  }
}

async function publishBoth(
  baseUrl: string,
  loadSeconds: number,
  { prometheus, victoria }: Record<"prometheus" | "victoria", Peer>,
) {
  // Without a workspace every page leads to the first run.
  await makeTeam({ name: "Workspace" });
  for (const path of ["/sign-in", "/no-such-page"]) await fetch(baseUrl + path);
  await Promise.all([prometheus, victoria].map((peer) => untilScraped(peer, baseUrl)));
  const { sent } = await measureUnderLoad(baseUrl, loadSeconds);
  await Promise.all([prometheus, victoria].map((peer) => untilScraped(peer, baseUrl)));
  // A page that is read is a request too: both are published before anybody reads.
  const published = [
    await publishFrom("Prometheus", prometheus, true),
    await publishFrom("VictoriaMetrics", victoria, false),
  ];
  const summaries: ScrapedSummary[] = [];
  for (const { read, ...rest } of published) summaries.push({ ...rest, page: await read(baseUrl) });
  return { sent, summaries };
}

/**
 * Until the samples up to a whole second, at which a week so far ends, stand still at what the app counts of itself. For ten
 * seconds VictoriaMetrics remembers of a question that it knew no series: every one is another one.
 */
async function untilScraped(peer: Peer, baseUrl: string): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    const second = Math.floor(Date.now() / 1000);
    const found = await scrapedSamples(peer, all.replace("}", `,job!="${attempt}"}`), second);
    const sum = (place: number) => found.reduce((count, samples) => count + (samples.at(place)?.[1] ?? 0), 0);
    if (sum(-1) === sum(-2) && sum(-1) === (await countOf(baseUrl))) return;
    await pause(200);
  }
}

async function countOf(baseUrl: string): Promise<number> {
  const text = await (await fetch(`${baseUrl}/metrics`)).text();
  const lines = text.matchAll(/^http_server_request_duration_seconds_count\{.*http_route="features\/.*\} (\d+)$/gm);
  return [...lines].reduce((sum, [, count]) => sum + Number(count), 0);
}

async function publishFrom(name: string, peer: Peer, stretches: boolean) {
  const startedAt = new Date(Date.now() - 28 * 86_400_000);
  const { priya, dana, project } = await makeTeam({ name, weekday: 7, timeZone, startedAt });
  const [ofAll, ofFailed] = [
    await recountSamples(peer, all, stretches),
    await recountSamples(peer, failing, stretches),
  ];
  const shown = await publishFetched(priya, project, { url: peer.url, all, failing, timeZone });
  const words = (value: number) => value.toLocaleString("en-GB", { maximumSignificantDigits: 6 });
  return {
    ...{ name, shown, recounted: { all: ofAll, failed: ofFailed, whole: ofAll } },
    wanted: { throughput: words(shown.all), errorRate: `${words(shown.failed)} of ${words(shown.whole)}` },
    async read(baseUrl: string) {
      const response = await fetch(`${baseUrl}/projects/${project.slug}`, {
        headers: { cookie: await startSession(dana) },
      });
      return (await response.text()).replace(/<script\b.*?<\/script>|<!--.*?-->|<[^>]+>/gs, " ").replace(/\s+/g, " ");
    },
  };
}
