import { Temporal } from "temporal-polyfill";
import { hoursText } from "./period-text";

/**
 * Whose clock the times of a project's page follow, for a reader whose own clock shows another time:
 * "Times are Kolkata time, 4 h 30 min ahead of yours." Otherwise "".
 */
export function zoneNote(timeZone: string, readersZone: string, at: Date): string {
  const minutes = offsetOf(timeZone, at) - offsetOf(readersZone, at);
  if (minutes === 0) return "";
  return `Times are ${zoneInWords(timeZone)}, ${hoursText(Math.abs(minutes))} ${minutes > 0 ? "ahead of" : "behind"} yours.`;
}

/** The instant (epoch milliseconds) at which the clocks of one of the zones are next put forward or back, or Infinity. */
export function zoneNoteHoldsUntil(zones: readonly string[], at: Date): number {
  const changes = zones.map((zone) => inZone(zone, at).getTimeZoneTransition("next")?.epochMilliseconds ?? Infinity);
  return Math.min(...changes);
}

/** "Kolkata time" of Asia/Kolkata. */
const zoneInWords = (timeZone: string) =>
  timeZone === "UTC" ? "UTC" : `${timeZone.replace(/^.*\//, "").replaceAll("_", " ")} time`;

const inZone = (timeZone: string, at: Date) =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
const offsetOf = (timeZone: string, at: Date) => inZone(timeZone, at).offsetNanoseconds / 60_000_000_000;
