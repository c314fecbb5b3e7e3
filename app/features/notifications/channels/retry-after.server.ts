import { now } from "~/clock.server";

const MOST_SECONDS = 86_400;

/** The seconds of a Retry-After, which may also be a date; nothing where there is none, a day at most. */
export function readRetryAfter(header: string | string[] | undefined): number | undefined {
  const text = [header].flat()[0]?.trim();
  if (!text) return undefined;
  const seconds = /^\d+(\.\d+)?$/.test(text) ? Number(text) : (Date.parse(text) - now().getTime()) / 1000;
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(Math.ceil(seconds), MOST_SECONDS) : undefined;
}
