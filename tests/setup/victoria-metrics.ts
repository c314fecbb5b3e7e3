import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { findDebianProgram } from "./debian-program";
import { type Peer, startPeer } from "./peer-process";
import { type Scrape, scrapeConfig } from "./prometheus";

type Options = { history?: string; scrape?: Scrape[] };

/** A real VictoriaMetrics with a history in Prometheus' text format (milliseconds), or one that scrapes. */
export async function startVictoriaMetrics({ history, scrape = [] }: Options): Promise<Peer> {
  const peer = await startPeer({
    program: await findDebianProgram("victoria-metrics", "victoria-metrics"),
    readyPath: "/health",
    async parameters(folder, port) {
      await writeFile(join(folder, "scrape.yml"), scrapeConfig(scrape));
      return [
        `-storageDataPath=${join(folder, "data")}`,
        "-retentionPeriod=100y",
        `-httpListenAddr=127.0.0.1:${port}`,
        "-search.disableCache",
        // Its youngest samples count too.
        "-search.latencyOffset=0s",
        ...(scrape.length > 0 ? [`-promscrape.config=${join(folder, "scrape.yml")}`] : []),
      ];
    },
  });
  if (history) {
    const { status } = await fetch(`${peer.url}/api/v1/import/prometheus`, { method: "POST", body: history });
    await fetch(`${peer.url}/internal/force_flush`);
    if (status !== 204) {
      await peer.stop();
      throw new Error(`VictoriaMetrics took no history (${status}).`);
    }
  }
  return peer;
}
