import { formatInstant } from "~/features/projects/period-text";
import type { ReadingWindow } from "../sources/source";

const MOST = 300;

/** Why a number is not whole: its week is not over, or the other side had something to say beside it. "" where it is whole. */
export function remarkOf({ until, timeZone }: ReadingWindow, isWhole: boolean, warnings: readonly string[]): string {
  const said = warnings.length > 0 ? `The source says: ${warnings.join(" ")}` : "";
  const soFar = isWhole ? "" : `The week so far, until ${formatInstant(until, timeZone)}.`;
  const text = [soFar, said].filter(Boolean).join(" ");
  return text.length > MOST ? `${text.slice(0, MOST - 1)}…` : text;
}
