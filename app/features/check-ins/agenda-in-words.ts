import type { Terms } from "~/features/agreements/terms";
import { weekdayNames } from "~/features/projects/cadence";

/** Where a question stands that is not answered in time: "the agenda of the meeting on Tuesday"; empty where no meeting is agreed. */
export function agendaInWords(terms: Pick<Terms, "meeting"> | null): string {
  return terms?.meeting ? `the agenda of the meeting on ${weekdayNames[terms.meeting.weekday - 1]}` : "";
}
