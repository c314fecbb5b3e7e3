import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startApp } from "../setup/app-process";
import { type Measured, measureUnderLoad } from "../setup/measure-under-load";
import { findEmbeddedDatabase } from "./embedded-database";
import { isPublished, writeWeek } from "./publication";
import { Report } from "./report";
import { startDrillWorkspace } from "./start-drill-workspace";
import type { Visitor } from "./visitor";

const loadSeconds = Number(process.env.DRILL_SECONDS ?? 60);

/** Measures the app for a whole minute by its own /metrics, publishes what was counted, and reads it off the page. */
export async function main(): Promise<number> {
  const dataDir = await mkdtemp(join(tmpdir(), "drumbeat-drill-"));
  const report = new Report("readings");
  const app = await startApp({ env: { DATA_DIR: dataDir } });
  try {
    const database = findEmbeddedDatabase(dataDir);
    const { lead, projects } = await startDrillWorkspace(app, database.url, { projects: 1, weeks: 3 });
    const [{ slug, weeks }] = projects as [(typeof projects)[number]];
    const measured = await measureUnderLoad(app.baseUrl, loadSeconds);
    const page = await publish(lead, slug, weeks.at(-1) as string, measured);
    compare(report, measured, page);
    lead.close();
  } catch (error) {
    report.broken(`${error}\n${app.logs().slice(-5_000)}`);
  } finally {
    await app.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
  return report.end();
}

type OnPage = { perMinute: string; failed: string; all: string; source: string };

async function publish(lead: Visitor, slug: string, weekOn: string, measured: Measured): Promise<OnPage> {
  const { action, form } = await writeWeek(lead, slug, weekOn);
  form.set("readings[0].value", String(measured.perMinute));
  form.set("readings[1].numerator", String(measured.failed));
  form.set("readings[1].denominator", String(measured.all));
  for (const index of [0, 1]) form.set(`readings[${index}].sourceNote`, measured.source);
  const answer = await lead.post(action, form);
  if (!isPublished(answer)) throw new Error(`The summary was answered with ${answer.status}\n${answer.body}`);
  const { body } = await lead.send(`/projects/${slug}`);
  const text = body.replace(/<script\b.*?<\/script>|<!--.*?-->|<[^>]+>/gs, " ").replace(/\s+/g, " ");
  const [, perMinute = ""] = /([\d,]+) orders a minute/.exec(text) ?? [];
  const [, source = "", failed = "", all = ""] =
    /(\/metrics, counted over [\d.]+ s), entered by [^,]+, read [^,]+, ([\d,]+) of ([\d,]+)/.exec(text) ?? [];
  return { perMinute, failed, all, source };
}

function compare(report: Report, measured: Measured, page: OnPage): void {
  const { sent, all, failed, seconds, perMinute, source } = measured;
  const apart = sent.connections + 2;
  const words = (value: number) => value.toLocaleString("en-GB");
  report.figure("window between the two readings of /metrics, s", seconds.toFixed(2), () => seconds >= loadSeconds);
  report.figure("load generator, answers", sent.all);
  report.figure("load generator, answers of 400 and above", sent.failed);
  report.figure("load generator, errors", sent.errors, (count) => count === 0);
  report.figure("/metrics, requests", all, () => Math.abs(all - sent.all) <= apart);
  report.figure("/metrics, requests that failed", failed, () => Math.abs(failed - sent.failed) <= apart);
  report.figure("/metrics, requests a minute", perMinute);
  report.figure("page, throughput", page.perMinute, (shown) => shown === words(perMinute));
  report.figure(
    "page, failed",
    `${page.failed} of ${page.all}`,
    (shown) => shown === `${words(failed)} of ${words(all)}`,
  );
  report.figure("page, source", page.source, (shown) => shown === source);
}
