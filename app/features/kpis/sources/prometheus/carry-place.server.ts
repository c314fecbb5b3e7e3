import { now } from "~/clock.server";
import { seal, unseal } from "~/http/seal.server";
import type { Place } from "./place";

const MINUTES = 60;

/** The place that is being picked from, as a form carries it from step to step: it opens here only, for `owner`, for an hour. */
export const carryPlace = (place: Place, owner: string): string =>
  Buffer.from(seal(JSON.stringify({ place, until: now().getTime() + MINUTES * 60_000 }), owner)).toString("base64url");

/** null where the hour is over, or it is not what `carryPlace` made for this owner. */
export function openCarried(text: string, owner: string): Place | null {
  try {
    const { place, until } = JSON.parse(unseal(Buffer.from(text, "base64url"), owner));
    return now().getTime() < until ? place : null;
  } catch {
    return null;
  }
}
