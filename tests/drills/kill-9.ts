import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startApp } from "../setup/app-process";
import { findEmbeddedDatabase } from "./embedded-database";
import { Killer, victims } from "./killer";
import { Ledger } from "./ledger";
import { publishAll } from "./publish-all";
import { Pushes } from "./pushes";
import { readBack } from "./read-back";
import { Report } from "./report";
import { signIn, startDrillWorkspace } from "./start-drill-workspace";

const wanted = Number(process.env.DRILL_PUBLISHES ?? 200);
const IN_FLIGHT = 6;
const READY_MILLISECONDS = 15_000;

/**
 * Publishes and pushes readings over HTTP, several at once, while the app, its database, the database's supervisor and all of them are killed
 * at random moments. Whatever was confirmed must be there afterwards, and what was not must be there wholly or not at all.
 */
export async function main(): Promise<number> {
  const dataDir = await mkdtemp(join(tmpdir(), "drumbeat-drill-"));
  const env = { DATA_DIR: dataDir };
  const report = new Report("kill-9");
  const killer = new Killer(await startApp({ env }), dataDir, env);
  try {
    const size = { projects: IN_FLIGHT + 1, weeks: Math.ceil((1.5 * wanted) / IN_FLIGHT) + 4 };
    const { lead, projects } = await startDrillWorkspace(killer.app, findEmbeddedDatabase(dataDir).url, size);
    const pushes = await Pushes.prepare(lead, projects.pop() as (typeof projects)[number]);
    const ledger = new Ledger(join(dataDir, "ledger.jsonl"));
    const isDone = () => ledger.acknowledged.size >= wanted;
    let ended = false;
    const killing = killer.killAtRandom(
      () => ledger.acknowledged.size,
      () => ended || isDone(),
    );
    try {
      const published = projects.map((project) => publishAll(lead, project, { ledger, isDone }));
      await Promise.all([...published, pushes.pushUntil(isDone)]);
    } finally {
      ended = true;
      await killing;
    }
    await killer.kill("everything");
    const found = await readBack(ledger, findEmbeddedDatabase(dataDir).url, await signIn(killer.app.baseUrl));
    await pushes.tell(report, killer, () => findEmbeddedDatabase(dataDir).url);
    tell(report, ledger, killer, found);
  } catch (error) {
    report.broken(`${error}\n${killer.app.logs().slice(-5_000)}`);
  } finally {
    await killer.app.stop();
  }
  const code = report.end();
  if (code === 0) await rm(dataDir, { recursive: true, force: true });
  else console.log(`The data and the ledger stay in ${dataDir}.`);
  return code;
}

function tell(report: Report, ledger: Ledger, { kills }: Killer, found: Awaited<ReturnType<typeof readBack>>): void {
  const unanswered = ledger.tried.size - ledger.acknowledged.size - ledger.refused.length;
  report.figure("publications acknowledged", ledger.acknowledged.size, (count) => count >= wanted);
  report.none("acknowledged and lost", found.lost);
  report.none("half published", found.half);
  report.none("written twice", found.double);
  report.none("refused when sent again", ledger.refused);
  report.figure("cut off in flight", ledger.cutOff);
  report.figure("  of these sent again with the same form, and confirmed", ledger.confirmedAgain);
  report.figure("  of those published already before they were sent again", ledger.there);
  report.figure("  of these never sent again", unanswered);
  report.figure("  of those wholly there all the same", found.published - ledger.acknowledged.size);
  for (const victim of victims) {
    const times = kills.filter((kill) => kill.victim === victim).map(({ millisecondsToReady }) => millisecondsToReady);
    report.times(`kill -9 of the ${victim}`, times, READY_MILLISECONDS);
  }
}
