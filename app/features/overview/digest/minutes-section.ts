import { meetingsUrl } from "~/features/meetings/meeting-urls";
import type { MessageSection } from "~/features/notifications/message";
import { formatDay, formatWeekday } from "~/features/projects/period-text";

/** What a meeting that has ended leaves behind. Days are YYYY-MM-DD, instants ISO. */
export type DigestMinutes = {
  day: string;
  endedAt: string;
  decisions: string[];
  actions: { text: string; ownerName: string; dueOn: string }[];
};

/** The minutes of one meeting as they stand in a digest: what was decided, and who does what until when. */
export function minutesSection(
  { slug, name }: { slug: string; name: string },
  { day, decisions, actions }: DigestMinutes,
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
    ],
    numbers: [],
  };
}
