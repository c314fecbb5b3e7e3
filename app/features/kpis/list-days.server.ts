import { db } from "~/db/client.server";
import type { WeekOn } from "~/features/projects/cadence";
import { addDays, dateFromDay, dayFromDate } from "~/features/projects/cadence-days";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { ReadingValue } from "./kpi";

export type DayReading = ReadingValue & { dayOn: string };

/** The days of a week of which the source gave a number. */
export async function listDays(project: ProjectAccess, kpiId: string, weekOn: WeekOn): Promise<DayReading[]> {
  const days = await db.dayReading.findMany({
    where: { kpiId, projectId: project.id, dayOn: { gte: dateFromDay(weekOn), lt: dateFromDay(addDays(weekOn, 7)) } },
    orderBy: { dayOn: "asc" },
  });
  return days.map(({ dayOn, ...reading }) => ({ ...reading, dayOn: dayFromDate(dayOn) }));
}
