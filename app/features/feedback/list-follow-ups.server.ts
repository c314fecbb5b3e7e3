import { db } from "~/db/client.server";
import type { Day } from "~/features/projects/cadence";
import { instantAt } from "~/features/projects/cadence-clock";
import { addDays, dateFromDay, dayFromDate } from "~/features/projects/cadence-days";

export type DueFollowUp = { id: string; day: Day; people: string[] };

/** A reminder that could not be written on its day is still worth something on the next. */
const DAYS_LATE = 2;
const HOUR = 9;

/**
 * The follow-ups whose day has come, from nine on by the clocks of the zone that they were agreed in, and of which nobody was
 * reminded. A plan that is being changed keeps the day that both agreed on until both agree on another.
 */
export async function listFollowUps(at: Date): Promise<DueFollowUp[]> {
  const today = dayFromDate(at);
  const rows = await db.feedbackConversation.findMany({
    where: {
      ...{ remindedAt: null, closedAt: null, stage: { in: ["viewed", "agreed"] } },
      followUpOn: { gte: dateFromDay(addDays(today, -DAYS_LATE)), lte: dateFromDay(addDays(today, 1)) },
    },
    select: { id: true, followUpOn: true, timeZone: true, readers: { select: { personId: true } } },
  });
  return rows.flatMap(({ id, followUpOn, timeZone, readers }) => {
    const day = dayFromDate(followUpOn as Date);
    if (at < instantAt(day, HOUR, 0, timeZone)) return [];
    return [{ id, day, people: readers.map(({ personId }) => personId) }];
  });
}

export const markReminded = (ids: string[], at: Date) =>
  db.feedbackConversation.updateMany({ where: { id: { in: ids }, remindedAt: null }, data: { remindedAt: at } });
