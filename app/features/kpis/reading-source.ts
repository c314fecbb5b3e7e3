import type { Day } from "~/features/projects/cadence";
import { daysBetween } from "~/features/projects/cadence-days";
import { isPulledKind, type PulledKind, pulledKinds, sourceKindNames, sourceKinds } from "./sources/kinds";

/** The source of what a person typed in. */
export const byHand = "by_hand";

/** "Grafana, entered by Priya Nair", "Prometheus at metrics.example.org": what was read, and how it came here. */
export function sourceInWords({
  source,
  sourceNote,
  byName,
}: {
  source: string;
  sourceNote: string;
  byName: string | null;
}): string {
  const text = isPulledKind(source) ? fromPlace(source, sourceNote) : fromPerson(source, sourceNote, byName);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** How old a reading is by calendar days: "read today", "read yesterday", "read 3 days ago". */
export function ageInWords(readOn: Day, today: Day): string {
  const days = daysBetween(readOn, today);
  if (days <= 0) return "read today";
  return days === 1 ? "read yesterday" : `read ${days} days ago`;
}

/** "Prometheus at metrics.example.org". */
const fromPlace = (source: PulledKind, place: string) =>
  place ? `${pulledKinds[source].name} at ${place}` : pulledKinds[source].name;

function fromPerson(source: string, note: string, byName: string | null): string {
  const name = sourceKindNames.find((kind) => kind === source);
  const way = source === byHand || !name ? `entered by ${byName ?? "hand"}` : `by ${sourceKinds[name].name}`;
  return note ? `${note}, ${way}` : way;
}
