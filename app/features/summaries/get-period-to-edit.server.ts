import { now } from "~/clock.server";
import { isMonday } from "~/features/projects/cadence-days";
import { getRhythm } from "~/features/projects/load-rhythm.server";
import type { Period } from "~/features/projects/period";
import { currentPeriod } from "~/features/projects/period-current";
import { periodOfWeek } from "~/features/projects/period-of-week";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Rhythm } from "~/features/projects/rhythm";
import { forbidden, notFound } from "~/http/not-found.server";
import { listPublishedWeeks } from "./list-published-weeks.server";
import { periodAfter } from "./period-to-write";
import { whyUnwanted } from "./why-unwanted";

/** The period of a week that the project has had or has now, or 404. Once the open one is published, the next is there as well. */
export async function getPeriod(project: ProjectAccess, weekOn: string | undefined): Promise<Period> {
  return (await findPeriod(project, weekOn)).period;
}

/** The same for writing: 403 in words for a week that was skipped or paused. */
export async function getPeriodToEdit(project: ProjectAccess, weekOn: string | undefined): Promise<Period> {
  const { period, rhythm } = await findPeriod(project, weekOn);
  const unwanted = whyUnwanted(period, rhythm);
  if (unwanted) throw forbidden(unwanted);
  return period;
}

async function findPeriod(project: ProjectAccess, weekOn: string | undefined) {
  if (!weekOn || !isMonday(weekOn)) throw notFound();
  const rhythm = await getRhythm(project.id);
  const period = periodOfWeek(rhythm.cadences, weekOn);
  const open = currentPeriod(rhythm.cadences, now());
  if (!period || !open) throw notFound();
  if (period.weekOn > open.weekOn && !(await isNext(project, rhythm, open, weekOn))) throw notFound();
  return { period, rhythm };
}

const isNext = async (project: ProjectAccess, rhythm: Rhythm, open: Period, weekOn: string) =>
  periodAfter(rhythm, open)?.weekOn === weekOn && (await listPublishedWeeks(project, open.weekOn)).has(open.weekOn);
