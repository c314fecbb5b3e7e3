import ical, { type ICalCalendar, ICalCalendarMethod, ICalEventRepeatingFreq, ICalEventStatus } from "ical-generator";
import { Temporal } from "temporal-polyfill";
import { tzlib_get_ical_block } from "timezones-ical-library";
import type { Day } from "~/features/projects/cadence";
import { baseUrl } from "~/server/base-url.server";
import { MEETING_MINUTES } from "../agenda";
import { meetingUrl } from "../meeting-urls";
import type { MeetingSeries } from "./meeting-series";

type Invitation = { sequence: number; to: { name: string; email: string }; organizer: string; at: Date };

/** The whole series, new or changed: it stands in a calendar as it is told here. */
export const writeRequest = (series: MeetingSeries, invitation: Invitation): string =>
  written(ICalCalendarMethod.REQUEST, (calendar) => invite(addSeries(calendar, series, invitation), invitation));

/** The series is off for this person. */
export const writeCancel = (series: MeetingSeries, invitation: Invitation): string =>
  written(ICalCalendarMethod.CANCEL, (calendar) =>
    invite(addSeries(calendar, series, invitation), invitation).status(ICalEventStatus.CANCELLED),
  );

/** One day of the series is off. */
export const writeDayCancel = (series: MeetingSeries, day: Day, invitation: Invitation): string =>
  written(ICalCalendarMethod.CANCEL, (calendar) => {
    const start = startOn(series, day);
    const event = calendar.createEvent({ ...about(series, start, invitation), recurrenceId: start });
    invite(event, invitation).status(ICalEventStatus.CANCELLED);
  });

/** All of a person's series, for a program that asks for it again and again: the same text while nothing changes. */
export const writeFeed = (all: readonly MeetingSeries[]): string =>
  written(null, (calendar) => {
    calendar.name("Drumbeat meetings").ttl(3_600);
    const stamped = { sequence: 0, at: new Date(0) };
    for (const series of all) addSeries(calendar, series, stamped);
  });

function written(method: ICalCalendarMethod | null, fill: (calendar: ICalCalendar) => void): string {
  const calendar = ical({ prodId: "//Drumbeat//Drumbeat//EN", timezone: { name: null, generator: zoneBlock } });
  if (method) calendar.method(method);
  fill(calendar);
  return `${calendar.toString()}\r\n`;
}

function addSeries(calendar: ICalCalendar, series: MeetingSeries, stamp: Pick<Invitation, "sequence" | "at">) {
  const start = startOn(series, series.firstOn);
  const off = new Set([...series.pausedOn, ...series.cancelled.map(({ day }) => day)]);
  return calendar.createEvent({
    ...about(series, start, stamp),
    repeating: {
      freq: ICalEventRepeatingFreq.WEEKLY,
      ...(series.lastOn && { until: startOn(series, series.lastOn).toInstant() }),
      ...(off.size > 0 && {
        exclude: [...off]
          .filter((day) => day >= series.firstOn)
          .sort()
          .map((day) => startOn(series, day)),
        excludeTimezone: series.timeZone,
      }),
    },
  });
}

function about(
  { projectId, slug, name, timeZone }: MeetingSeries,
  start: Temporal.ZonedDateTime,
  { sequence, at }: Pick<Invitation, "sequence" | "at">,
) {
  const url = baseUrl() + meetingUrl(slug);
  return {
    ...{ id: `meeting-${projectId}@${new URL(baseUrl()).hostname}`, sequence, stamp: at, timezone: timeZone, url },
    ...{ start, end: start.add({ minutes: MEETING_MINUTES }) },
    summary: `Weekly meeting: ${plain(name)}`,
    description: `The agenda: ${url}`,
  };
}

function invite(event: ReturnType<ICalCalendar["createEvent"]>, { to, organizer }: Invitation) {
  event.organizer({ name: "Drumbeat", email: organizer });
  event.createAttendee({ name: plain(to.name).replaceAll('"', "'"), email: to.email, rsvp: false });
  return event;
}

/** A time that the clocks skip moves forward by the length of the gap, as everywhere. */
const startOn = ({ hour, minute, timeZone }: MeetingSeries, day: Day): Temporal.ZonedDateTime =>
  Temporal.PlainDateTime.from(`${day}T00:00`).with({ hour, minute }).toZonedDateTime(timeZone);

/** The rules of a zone's clocks under the name that the events use, which may be an older one of the same zone. */
function zoneBlock(timeZone: string): string | null {
  const block = tzlib_get_ical_block(timeZone);
  return Array.isArray(block) && block[0] ? block[0].replace(/^TZID:.*$/m, `TZID:${timeZone}`) : null;
}

/** A control character in a name would begin another line of the file. */
const plain = (text: string) => text.replace(/\p{Cc}+/gu, " ").trim();
