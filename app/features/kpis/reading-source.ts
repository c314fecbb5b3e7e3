import type { Day } from "~/features/projects/cadence";
import { daysBetween } from "~/features/projects/cadence-days";

/** The source of what a person typed in. */
export const byHand = "by_hand";

/** "Grafana, entered by Priya Nair": what was read, and by whom it came here. */
export function sourceInWords({
  source,
  sourceNote,
  byName,
}: {
  source: string;
  sourceNote: string;
  byName: string | null;
}): string {
  const way = source === byHand ? `entered by ${byName ?? "hand"}` : `from ${source}`;
  const text = sourceNote ? `${sourceNote}, ${way}` : way;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** How old a reading is by calendar days: "read today", "read yesterday", "read 3 days ago". */
export function ageInWords(readOn: Day, today: Day): string {
  const days = daysBetween(readOn, today);
  if (days <= 0) return "read today";
  return days === 1 ? "read yesterday" : `read ${days} days ago`;
}
