import { headOf } from "~/features/flags/flag";
import { meetingsUrl } from "~/features/meetings/meeting-urls";
import type { MessageSection } from "~/features/notifications/message";
import { formatDay, formatWeekday } from "~/features/projects/period-text";
import { textOfHtml } from "~/markdown/text-of-html";

/** What a meeting that has ended leaves behind. Days are YYYY-MM-DD, instants ISO. */
export type DigestMinutes = {
  day: string;
  endedAt: string;
  /** As they were sanitised when they were saved; "" where nobody took any. */
  notesHtml: string;
  decisions: string[];
  actions: { text: string; ownerName: string; dueOn: string }[];
};

/** So much of the notes stands in the mail; the page of the meeting has all of them. */
const MOST_LINES = 8;
const LONGEST_LINE = 300;

/** The minutes of one meeting as they stand in a digest: what was decided, who does what until when, and the notes. */
export function minutesSection(
  { slug, name }: { slug: string; name: string },
  { day, decisions, actions, notesHtml }: DigestMinutes,
  at: Date,
): MessageSection {
  return {
    title: `${name}: meeting of ${formatWeekday(day, at)}`,
    path: meetingsUrl(slug, day),
    state: "Minutes",
    headline: "",
    needsYou: [],
    lines: [
      ...decisions.map((text) => `Decided: ${text}`),
      ...actions.map(({ text, ownerName, dueOn }) => `Agreed: ${text} (${ownerName}, by ${formatDay(dueOn, at)})`),
      ...notesLines(notesHtml),
    ],
    numbers: [],
  };
}

function notesLines(html: string): string[] {
  const lines = textOfHtml(html)
    .split("\n")
    .filter((line) => line.trim() !== "");
  const shown = lines.slice(0, MOST_LINES).map((line) => `Noted: ${headOf(line, LONGEST_LINE)}`);
  return lines.length > MOST_LINES ? [...shown, "There are more notes on the page of the meeting."] : shown;
}
