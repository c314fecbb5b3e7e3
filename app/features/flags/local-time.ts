import { dayOf, instantAt } from "~/features/projects/cadence-clock";
import { formatTime } from "~/features/projects/period-text";

/** The instant of "2026-11-20T14:05" on the clocks of a zone. */
export function instantOf(local: string, timeZone: string): Date {
  return instantAt(local.slice(0, 10), Number(local.slice(11, 13)), Number(local.slice(14, 16)), timeZone);
}

/** "2026-11-20T14:05" of an instant, for a field of a form. */
export const localOf = (instant: Date, timeZone: string): string =>
  `${dayOf(instant, timeZone)}T${formatTime(instant, timeZone)}`;
