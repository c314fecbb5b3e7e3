import { dayOf } from "~/features/projects/cadence-clock";
import type { Period } from "~/features/projects/period";
import { standInOn } from "~/features/projects/period-stand-in";
import { canWrite, type ProjectAccess } from "~/features/projects/project-access";
import type { Rhythm } from "~/features/projects/rhythm";

/** Why a summary waits for a person: its deadline has passed, or it is the day of it. */
export type SummaryWanted = "late" | "today";

/**
 * Whether the summary that is to be written now waits for this person: on its day for whoever answers for it, late for the
 * leads too, and for all writers where nobody answers for it.
 */
export function summaryWanted(
  { role, responsibleId }: Pick<ProjectAccess, "role" | "responsibleId">,
  { toWrite, rhythm }: { toWrite: Period | null; rhythm: Pick<Rhythm, "standIns"> },
  reader: { personId: string; timeZone: string },
  at: Date,
): SummaryWanted | null {
  if (!toWrite || !canWrite({ role, archivedAt: null })) return null;
  const isLate = toWrite.deadlineAt < at;
  if (!isLate && dayOf(toWrite.deadlineAt, reader.timeZone) !== dayOf(at, reader.timeZone)) return null;
  const answers = standInOn({ responsibleId, standIns: rhythm.standIns, period: toWrite });
  if (answers !== null && answers !== reader.personId && !(isLate && role === "lead")) return null;
  return isLate ? "late" : "today";
}
