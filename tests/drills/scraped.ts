import { startApp } from "../setup/app-process";
import { publishScraped } from "../setup/publish-scraped";
import type { Recounted } from "../setup/recount-samples";
import { onGround, sameGround } from "./in-process";
import { Report } from "./report";

const loadSeconds = Number(process.env.DRILL_SECONDS ?? 30);

/** A real Prometheus and a real VictoriaMetrics scrape a real Drumbeat under load; what its summaries say is recounted from their samples. */
export async function main(): Promise<number> {
  const report = new Report("scraped");
  const run = onGround(async (ground) => {
    const startOn = (port: number) => startApp({ ...sameGround(ground), port });
    const { sent, summaries } = await publishScraped(loadSeconds, startOn);
    report.figure("requests sent, of which failed", `${sent.all}, ${sent.failed}`);
    for (const { name, shown, recounted, page, wanted } of summaries) {
      compare(report, `${name}: throughput`, shown.all, recounted.all);
      compare(report, `${name}: failed`, shown.failed, recounted.failed);
      compare(report, "  of", shown.whole, recounted.whole);
      const isShown = (words: string) => (page.includes(words) ? "shown" : `no ${words}`);
      report.figure("  on the reader's page", isShown(wanted.throughput), (is) => is === "shown");
      report.figure("  its error rate with its counts", isShown(wanted.errorRate), (is) => is === "shown");
    }
  });
  await run.catch((error) => report.broken(String(error.stack)));
  return report.end();
}

function compare(report: Report, name: string, shown: number, { least, most }: Recounted): void {
  report.figure(name, shown, (value) => value >= least && value <= Math.ceil(most));
  report.figure("  a plain recount of its samples says", `${least} to ${most.toFixed(1)}`);
}
