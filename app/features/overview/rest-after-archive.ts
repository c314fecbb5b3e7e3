import { dayOf } from "~/features/projects/cadence-clock";
import type { Rhythm } from "~/features/projects/rhythm";
import { zoneOf } from "~/features/projects/rhythm-days";

/** Nothing more is expected of an archived project: it rests from that day on. */
export function restAfterArchive(rhythm: Rhythm, archivedAt: Date | null): Rhythm {
  if (!archivedAt) return rhythm;
  const fromOn = dayOf(archivedAt, zoneOf(rhythm.cadences, archivedAt));
  return { ...rhythm, pauses: [...rhythm.pauses, { fromOn, untilOn: null, reason: "the project is archived" }] };
}
