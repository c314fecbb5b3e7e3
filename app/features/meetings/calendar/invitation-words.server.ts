import { config } from "~/config.server";
import { type Words, wordsOf } from "~/features/notifications/message";
import { weekdayNames } from "~/features/projects/cadence";
import { isoWeekday } from "~/features/projects/cadence-days";
import { formatWeekday } from "~/features/projects/period-text";
import { MEETING_MINUTES } from "../agenda";
import { meetingUrl } from "../meeting-urls";
import type { MeetingSeries } from "./meeting-series";
import type { Telling } from "./send-invitations.server";
import { writeCancel, writeDayCancel, writeRequest } from "./write-calendar.server";

type To = { sequence: number; to: { name: string; email: string }; at: Date };

/** The mail around an invitation: it says the same in words, and leads to the agenda. */
export function invitationWords(telling: Telling, { sequence, to, at }: To): Words {
  const { series } = telling;
  const invitation = { sequence, to, at, organizer: mailAddress(config.MAIL_FROM) };
  const when = whenInWords(series);
  const said =
    telling.kind === "request"
      ? {
          title: telling.isNew
            ? `Invitation: weekly meeting of ${series.name}`
            : `Changed: weekly meeting of ${series.name}`,
          lines: [
            `${when}, ${MEETING_MINUTES} minutes for what is still open. Where nothing is, it offers its time back.`,
          ],
          calendar: { method: "REQUEST" as const, text: writeRequest(series, invitation) },
        }
      : telling.kind === "day"
        ? {
            title: `Cancelled: meeting of ${series.name} on ${formatWeekday(telling.day, at)}`,
            lines: ["This one is off; the time is yours. What is open stands on the agenda of the next one."],
            calendar: { method: "CANCEL" as const, text: writeDayCancel(series, telling.day, invitation) },
          }
        : {
            title: `Cancelled: weekly meeting of ${series.name}`,
            lines: [`It no longer stands in your calendar (${when}).`],
            calendar: { method: "CANCEL" as const, text: writeCancel(series, invitation) },
          };
  return wordsOf({
    ...said,
    action:
      telling.kind === "cancel"
        ? { label: "Open Drumbeat", path: "/" }
        : { label: "See the agenda", path: meetingUrl(series.slug) },
    why: "You get this because you are one of the people of this project. Your calendar takes it by itself, or you open the attached file.",
  });
}

const whenInWords = ({ firstOn, hour, minute, timeZone }: MeetingSeries): string =>
  `Every ${weekdayNames[isoWeekday(firstOn) - 1]} at ${two(hour)}:${two(minute)}, ${timeZone.replace(/^.*\//, "").replaceAll("_", " ")} time`;

const two = (number: number) => String(number).padStart(2, "0");

/** "a@b.c" of "Drumbeat <a@b.c>". */
const mailAddress = (from: string): string => /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from;
