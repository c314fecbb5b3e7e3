import { addDays, isDay } from "~/features/projects/cadence-days";
import { formatDay } from "~/features/projects/period-text";

/** Days that a database and every clock can name. */
const [EARLIEST, LATEST] = ["1900-01-01", "2200-01-01"];

/** The days in an address, the last one not included; null where there are none that make sense. */
export function daysAskedFor(search: URLSearchParams): { fromOn: string; untilOn: string } | null {
  const [fromOn, untilOn] = [search.get("from") ?? "", search.get("until") ?? ""];
  const isThere = isDay(fromOn) && isDay(untilOn) && EARLIEST <= fromOn && fromOn < untilOn && untilOn <= LATEST;
  return isThere ? { fromOn, untilOn } : null;
}

/** "16 November to 22 November". */
export function daysInWords({ fromOn, untilOn }: { fromOn: string; untilOn: string }, at: Date): string {
  const lastOn = addDays(untilOn, -1);
  return lastOn === fromOn ? formatDay(fromOn, at) : `${formatDay(fromOn, at)} to ${formatDay(lastOn, at)}`;
}
