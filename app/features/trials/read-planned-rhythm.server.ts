import { db } from "~/db/client.server";
import { dayFromDate } from "~/features/projects/cadence-days";
import { getRhythm } from "~/features/projects/load-rhythm.server";
import type { PlannedRhythm } from "./trial-clock";

/** A project's rhythm, each pause with the instant at which it was planned. */
export async function readPlannedRhythm(projectId: string): Promise<PlannedRhythm> {
  const [rhythm, pauses] = await Promise.all([getRhythm(projectId), db.pause.findMany({ where: { projectId } })]);
  return {
    ...rhythm,
    pauses: pauses.map(({ fromOn, untilOn, reason, createdAt }) => ({
      ...{ fromOn: dayFromDate(fromOn), untilOn: untilOn && dayFromDate(untilOn), reason },
      plannedAt: createdAt,
    })),
  };
}
