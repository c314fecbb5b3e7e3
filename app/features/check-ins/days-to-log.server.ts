import { now } from "~/clock.server";
import type { Tx } from "~/db/client.server";
import type { Day } from "~/features/projects/cadence";
import { dayOf } from "~/features/projects/cadence-clock";
import { addWeeks } from "~/features/projects/cadence-days";
import { getRhythm } from "~/features/projects/load-rhythm.server";
import { zoneOf } from "~/features/projects/rhythm-days";
import { WEEKS_BACK } from "./check-in";

/** The days that a check-in may have: from twelve weeks before today up to today, on the project's own clocks. */
export async function daysToLog(projectId: string, tx?: Tx): Promise<{ earliestOn: Day; todayOn: Day }> {
  const { cadences } = await getRhythm(projectId, tx);
  const todayOn = dayOf(now(), zoneOf(cadences, now()));
  return { earliestOn: addWeeks(todayOn, -WEEKS_BACK), todayOn };
}
