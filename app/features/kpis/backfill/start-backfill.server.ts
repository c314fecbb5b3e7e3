import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { dateFromDay } from "~/features/projects/cadence-days";
import { lockProject } from "~/features/projects/lock-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";
import { canDefineKpis, definersOnly } from "../kpi-access";

type Start = { id: string; weeks: number; fromWeekOn: string };

/** Fetches `weeks` weeks back from the one of `fromWeekOn`, one by one, in the background. One at a time for a KPI. */
export async function startBackfill(
  actor: Actor,
  project: ProjectAccess,
  kpiId: string,
  { id, weeks, fromWeekOn }: Start,
): Promise<Refusal | undefined> {
  if (!canDefineKpis(project)) throw forbidden(definersOnly);
  return db.$transaction(async (tx) => {
    await lockProject(tx, project);
    const own = { kpiId, projectId: project.id };
    if ((await tx.kpiSource.count({ where: own })) === 0) return { refused: "Please connect a source first." };
    if ((await tx.backfill.count({ where: { ...own, state: "running" } })) > 0) return;
    const known = await tx.backfill.findFirst({ where: { id }, select: { kpiId: true } });
    if (known)
      return known.kpiId === kpiId ? undefined : { refused: "This form is out of date. Please reload the page." };
    await tx.backfill.create({
      data: {
        ...{ id, ...own, weeks, nextWeekOn: dateFromDay(fromWeekOn), nextTryAt: now(), startedAt: now() },
        ...{ startedById: actor.personId, startedByName: actor.name },
      },
    });
  });
}
