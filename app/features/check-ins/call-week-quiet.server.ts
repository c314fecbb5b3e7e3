import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { addDays, dateFromDay } from "~/features/projects/cadence-days";
import { lockProject } from "~/features/projects/lock-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";
import { canTakePart, whyNoPart } from "./check-in-access";
import { daysToLog } from "./days-to-log.server";
import { whyNoSuchDay } from "./why-no-such-day";

/** Keeps somebody's word that nobody asked in a week. It counts for as long as no check-in of that week stands. */
export async function callWeekQuiet(
  actor: Actor,
  project: ProjectAccess,
  weekOn: string,
): Promise<Refusal | undefined> {
  if (!canTakePart(project)) throw forbidden(whyNoPart(project));
  return db.$transaction(async (tx) => {
    await lockProject(tx, project);
    const refuse = (refused: string): Refusal => ({ refused, field: "weekOn" });
    const why = whyNoSuchDay(weekOn, await daysToLog(project.id, tx), now());
    if (why) return refuse(why);
    const { _sum } = await tx.checkIn.aggregate({
      where: {
        projectId: project.id,
        takenBackAt: null,
        happenedOn: { gte: dateFromDay(weekOn), lt: dateFromDay(addDays(weekOn, 7)) },
      },
      _sum: { count: true },
    });
    const logged = _sum.count ?? 0;
    if (logged > 0)
      return refuse(
        `${logged === 1 ? "A check-in is" : `${logged} check-ins are`} logged for this week. If that is wrong, take it back first.`,
      );
    await tx.quietWeek.createMany({
      data: { projectId: project.id, weekOn: dateFromDay(weekOn), saidById: actor.personId, saidAt: now() },
      skipDuplicates: true,
    });
  });
}
