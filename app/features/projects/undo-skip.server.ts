import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";
import { absencePlannersOnly } from "./absence-form";
import { startOfDay } from "./cadence-clock";
import { dateFromDay } from "./cadence-days";
import { getRhythm } from "./load-rhythm.server";
import { periodOfWeek } from "./period-of-week";
import { canPlanAbsences, type ProjectAccess } from "./project-access";
import type { Refusal } from "./refusal";

/** Expects the summary of a skipped week again, while its deadline is ahead. */
export async function undoSkip(
  actor: Actor,
  project: ProjectAccess,
  { weekOn }: { weekOn: string },
): Promise<Refusal | undefined> {
  if (!canPlanAbsences(project, actor.personId)) throw forbidden(absencePlannersOnly);
  const { cadences } = await getRhythm(project.id);
  const endsAt = periodOfWeek(cadences, weekOn)?.deadlineAt ?? startOfDay(weekOn, "UTC");
  if (endsAt <= now()) return { refused: "This week’s deadline has passed, so it stays skipped." };
  await db.skip.deleteMany({ where: { projectId: project.id, weekOn: dateFromDay(weekOn) } });
}
