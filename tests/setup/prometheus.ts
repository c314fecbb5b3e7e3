import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { findDebianProgram } from "./debian-program";
import { type Peer, startPeer } from "./peer-process";

/** A /metrics address to be scraped, "http://127.0.0.1:3000/metrics", with a token where it wants one. */
export type Scrape = { url: string; token?: string; job?: string; seconds?: number };

type Options = { history?: string; scrape?: Scrape[] };

/** A real Prometheus with a history in OpenMetrics text, or one that scrapes. */
export async function startPrometheus({ history, scrape = [] }: Options): Promise<Peer> {
  const [program, tool] = await Promise.all([
    findDebianProgram("prometheus", "prometheus"),
    findDebianProgram("prometheus", "promtool"),
  ]);
  return startPeer({
    program,
    readyPath: "/-/ready",
    async parameters(folder, port) {
      const data = join(folder, "data");
      await writeFile(join(folder, "prometheus.yml"), scrapeConfig(scrape));
      if (history) await writeHistory(tool, folder, history, data);
      return [
        `--config.file=${join(folder, "prometheus.yml")}`,
        `--storage.tsdb.path=${data}`,
        "--storage.tsdb.retention.time=100y",
        `--web.listen-address=127.0.0.1:${port}`,
        "--log.level=warn",
      ];
    },
  });
}

/** The same for whatever takes Prometheus' own settings. JSON is YAML. */
export const scrapeConfig = (scrape: readonly Scrape[]): string =>
  JSON.stringify({
    scrape_configs: scrape.map(({ url, token, job = "drumbeat", seconds = 1 }) => {
      const { protocol, host, pathname } = new URL(url);
      return {
        ...{ job_name: job, scheme: protocol.slice(0, -1), metrics_path: pathname },
        ...{ scrape_interval: `${seconds}s`, scrape_timeout: `${seconds}s`, static_configs: [{ targets: [host] }] },
        ...(token && { authorization: { credentials: token } }),
      };
    }),
  });

async function writeHistory(tool: string, folder: string, history: string, data: string): Promise<void> {
  const file = join(folder, "history.txt");
  await writeFile(file, history);
  const how = ["tsdb", "create-blocks-from", "openmetrics", "--quiet", "--max-block-duration=2160h"];
  await promisify(execFile)(tool, [...how, file, data]);
}
