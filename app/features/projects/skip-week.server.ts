import { now } from "~/clock.server";
import { db, type Tx } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";
import { absencePlannersOnly, type SkipWeek } from "./absence-form";
import { dateFromDay } from "./cadence-days";
import { getRhythm } from "./load-rhythm.server";
import { lockProject } from "./lock-project.server";
import { periodOfWeek } from "./period-of-week";
import { canPlanAbsences, type ProjectAccess } from "./project-access";
import type { Refusal } from "./refusal";

/** Says in advance that no summary will come for a week, and why. */
export async function skipWeek(actor: Actor, project: ProjectAccess, input: SkipWeek): Promise<Refusal | undefined> {
  if (!canPlanAbsences(project, actor.personId)) throw forbidden(absencePlannersOnly);
  return db.$transaction(async (tx) => {
    await lockProject(tx, project);
    return addSkip(tx, actor, project, input);
  });
}

async function addSkip(tx: Tx, actor: Actor, project: ProjectAccess, input: SkipWeek): Promise<Refusal | undefined> {
  const weekOn = dateFromDay(input.weekOn);
  const { cadences } = await getRhythm(project.id, tx);
  const period = periodOfWeek(cadences, input.weekOn);
  if (!period) return refuse("No summary is expected for this week, so there is nothing to skip.");
  if (period.deadlineAt <= now()) return refuse("This week’s deadline has passed. Only weeks ahead can be skipped.");
  const published = await tx.summary.count({ where: { projectId: project.id, weekOn, publishedAt: { not: null } } });
  if (published > 0) return refuse("The summary of this week is published already.");
  const { count } = await tx.skip.createMany({
    data: { projectId: project.id, weekOn, reason: input.reason, byPersonId: actor.personId, createdAt: now() },
    skipDuplicates: true,
  });
  if (count === 1) return;
  const same = await tx.skip.count({ where: { projectId: project.id, weekOn, reason: input.reason } });
  if (same === 0) return refuse("This week is skipped already. Undo that first to give another reason.");
}

const refuse = (refused: string): Refusal => ({ refused, field: "weekOn" });
