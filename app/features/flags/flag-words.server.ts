import { now } from "~/clock.server";
import type { Tx } from "~/db/client.server";
import { getRhythm } from "~/features/projects/load-rhythm.server";
import { formatInstant } from "~/features/projects/period-text";
import { zoneOf } from "~/features/projects/rhythm-days";

/** The zone on whose clocks the flags of a project stand. */
export async function flagZone(projectId: string, tx?: Tx): Promise<string> {
  return zoneOf((await getRhythm(projectId, tx)).cadences, now());
}

/** "Friday 16:40 (Europe/Berlin)", for readers whose own zones are many. */
export const zonedText = (timeZone: string, at: Date) => (instant: Date) =>
  `${formatInstant(instant, timeZone, at)} (${timeZone})`;
