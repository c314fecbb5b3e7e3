import { randomUUID } from "node:crypto";
import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import { acknowledgeFlag } from "~/features/flags/acknowledge-flag.server";
import { runFlagClocks } from "~/features/flags/run-flag-clocks.server";
import { getProject } from "~/features/projects/get-project.server";
import { makeFlag, signIn } from "../factories/flags";
import { makeTeam } from "../factories/projects";
import { onGround } from "./in-process";
import { Report } from "./report";

const RACES = Number(process.env.DRILL_RACES ?? 1_000);
const CLOCKS = 3;

/** In the moment in which a step is due, somebody acknowledges and three clocks tick: a thousand times. */
export async function main(): Promise<number> {
  const report = new Report("escalation-races");
  const run = onGround(async () => {
    await watchSteps();
    const { priya, dana, project } = await makeTeam();
    await signIn(dana);
    await db.escalationStep.create({ data: { projectId: project.id, position: 1, personId: dana.personId } });
    const seen = await getProject(dana, project.slug);
    const counts = { early: 0, steps: 0 };
    const wrong: string[] = [];
    for (let race = 0; race < RACES; race++) {
      const raised = new Date(Date.now() - 60 * 60_000);
      const flagId = await atTime(raised, () => makeFlag(priya, project));
      const due = new Date(raised.getTime() + 15 * 60_000);
      const acknowledge = () => atTime(due, () => acknowledgeFlag(dana, seen, { flagId, id: randomUUID() }));
      const clock = () => atTime(due, () => runFlagClocks(due));
      const late = async (work: () => Promise<unknown>) => {
        await new Promise((goOn) => setTimeout(goOn, Math.random() * 4));
        return work();
      };
      await atTime(new Date(due.getTime() - 1_000), () => runFlagClocks(new Date(due.getTime() - 1_000)));
      await Promise.all([late(acknowledge), ...Array.from({ length: CLOCKS }, () => late(clock))]);
      await clock();
      const events = await db.flagEvent.findMany({
        where: { flagId, kind: { in: ["acknowledged", "escalated", "repeated"] } },
      });
      const steps = events.filter(({ kind }) => kind !== "acknowledged");
      counts.steps += steps.length;
      counts.early += steps.filter(({ at }) => at < due).length;
      if (events.filter(({ kind }) => kind === "acknowledged").length !== 1)
        wrong.push(`${flagId}: not one acknowledgement`);
      if (steps.length > 1) wrong.push(`${flagId}: ${steps.length} steps for one moment`);
      await db.flag.updateMany({ where: { id: flagId }, data: { resolvedAt: due, nextWordBy: null } });
    }
    report.figure("races of an acknowledgement against a due step and three clocks", RACES);
    report.figure("  won by the acknowledgement", RACES - counts.steps, (count) => count > 0 && count < RACES);
    report.figure("  steps before their time", counts.early, (count) => count === 0);
    report.none("  that went wrong", wrong);
    const after = await db.$queryRaw<{ flag: string }[]>`select flag_id::text as flag from told_too_late`;
    report.none(
      "  steps written although an acknowledgement was committed",
      after.map(({ flag }) => flag),
    );
  });
  await run.catch((error) => report.broken(String(error.stack)));
  return report.end();
}

/** The database itself notes every step whose flag was acknowledged by then. */
async function watchSteps(): Promise<void> {
  await db.$executeRaw`create table told_too_late (flag_id uuid)`;
  await db.$executeRaw`
    create function note_late_step() returns trigger language plpgsql as $$
    begin
      insert into told_too_late select id from flag where id = new.flag_id and acknowledged_at is not null;
      return null;
    end $$`;
  await db.$executeRaw`
    create trigger watch_steps after insert on flag_event for each row
    when (new.kind in ('repeated', 'escalated')) execute function note_late_step()`;
}
