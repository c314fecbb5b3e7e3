import { gained, type Series } from "../factories/metric-history";
import type { Peer } from "./peer-process";

/** What the scraped samples of a selector say they gained, and the most that a server may make of it. */
export type Recounted = { least: number; most: number };

/**
 * Prometheus knows the samples only, and stretches what they gained by at most 1.1 of their intervals on either side
 * (documented for `increase`); VictoriaMetrics stretches nothing, and may count a new series' first value.
 */
export async function recountSamples(peer: Peer, selector: string, stretches: boolean): Promise<Recounted> {
  const all = await scrapedSamples(peer, selector);
  const least = all.reduce((sum, samples) => sum + gained(samples, () => true), 0);
  const first = all.reduce((sum, samples) => sum + (samples[0]?.[1] ?? 0), 0);
  const intervals = Math.min(...all.map((samples) => samples.length - 1));
  return { least, most: stretches ? least * (1 + 2.2 / intervals) : least + first };
}

/** Every sample of the hour up to a second (now's without one), as it was scraped. */
export async function scrapedSamples({ url }: Peer, selector: string, until?: number): Promise<Series["samples"][]> {
  const body = new URLSearchParams({ query: `${selector}[1h]`, ...(until && { time: String(until) }) });
  const { data } = (await (await fetch(`${url}/api/v1/query`, { method: "POST", body })).json()) as {
    data: { result: { values: [number, string][] }[] };
  };
  return data.result.map(({ values }) => values.map(([second, value]): [number, number] => [second, Number(value)]));
}
