import { dayOf, instantAt } from "~/features/projects/cadence-clock";
import { addDays, daysBetween } from "~/features/projects/cadence-days";
import { listSeries } from "./calendar/list-series.server";
import { offeredFrom } from "./coming-meeting";

export type MeetingAhead = {
  projectId: string;
  slug: string;
  name: string;
  day: string;
  startsAt: Date;
  timeZone: string;
};

/** The meetings that are less than a day ahead and not cancelled: those that may offer their time back. Two queries. */
export async function listMeetingsAhead(at: Date): Promise<MeetingAhead[]> {
  return [...(await listSeries(null, at)).values()].flatMap(({ series }) => {
    if (!series) return [];
    const { projectId, slug, name, hour, minute, timeZone, firstOn, lastOn, pausedOn, cancelled } = series;
    const today = dayOf(at, timeZone);
    return [today, addDays(today, 1)].flatMap((day) => {
      const startsAt = instantAt(day, hour, minute, timeZone);
      const isOff =
        pausedOn.includes(day) || cancelled.some((one) => one.day === day) || (lastOn !== null && day > lastOn);
      const isDay = day >= firstOn && daysBetween(firstOn, day) % 7 === 0;
      if (!isDay || isOff || at < offeredFrom(day, timeZone) || at >= startsAt) return [];
      return [{ projectId, slug, name, day, startsAt, timeZone }];
    });
  });
}
