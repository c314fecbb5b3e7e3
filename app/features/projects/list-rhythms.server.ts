import { now } from "~/clock.server";
import { dayOf } from "./cadence-clock";
import { addWeeks } from "./cadence-days";
import { readRhythms } from "./read-rhythms.server";
import type { Rhythm } from "./rhythm";

/** Twelve weeks that screens show, and two of the longest stretches between deadlines, which decide what is stale. */
const WEEKS_BACK = 36;

/**
 * The rhythms of many projects by their id, in one query: what the last twelve weeks and all that come need. The caller
 * gives projects that the actor may see; an id without a project has an empty rhythm.
 */
export function listRhythms(projectIds: readonly string[]): Promise<Map<string, Rhythm>> {
  return readRhythms(projectIds, addWeeks(dayOf(now(), "UTC"), -WEEKS_BACK));
}
