import type { Terms } from "~/features/agreements/terms";
import { weekdayNames } from "~/features/projects/cadence";

/** Where a question stands that is not answered in time: "the agenda of the meeting on Tuesday"; empty where none is held. */
export function agendaInWords(terms: Pick<Terms, "meeting"> | null): string {
  if (!terms) return "the agenda of your next meeting";
  return terms.meeting ? `the agenda of the meeting on ${weekdayNames[terms.meeting.weekday - 1]}` : "";
}
