import type { Side } from "~/features/agreements/side";
import type { Terms } from "~/features/agreements/terms";
import type { Trial } from "./trial";
import type { TrialMoment } from "./trial-state";

const numbers = [
  "Zero",
  "One",
  "Two",
  "Three",
  "Four",
  "Five",
  "Six",
  "Seven",
  "Eight",
  "Nine",
  "Ten",
  "Eleven",
  "Twelve",
];

/** "Two weeks", "10 days", "Twelve weeks". */
export function lengthInWords(days: number): string {
  const weeks = days / 7;
  if (!Number.isInteger(weeks)) return days === 1 ? "One day" : `${days} days`;
  const count = numbers[weeks] ?? String(weeks);
  return `${count} ${weeks === 1 ? "week" : "weeks"}`;
}

/** What is asked of both sides: the title of a review. */
export function reviewQuestion({ days, terms }: { days: number; terms: Terms }): string {
  const { everyWeeks } = terms.cadence;
  const what =
    everyWeeks === 1
      ? "of weekly reporting"
      : `with a summary every ${(numbers[everyWeeks] ?? String(everyWeeks)).toLowerCase()} weeks`;
  return `${lengthInWords(days)} ${what}: did it give you what you need, and the team time to build?`;
}

export const kindWords = { trial: "Trial", look: "Look" } as const;

/** What each side says about the time, from 1 to 5. */
export const statements: Record<Side, string> = {
  stakeholder: "It gave me what I need",
  engineering: "I could work",
};

/** "Trial, day 9 of 14", and what stands in its place before, in a pause and after; `isLeftOpen` where no review will come. */
export function momentInWords(
  { kind, days }: Pick<Trial, "kind" | "days">,
  { state, day }: TrialMoment,
  isLeftOpen = false,
): string {
  const what = kindWords[kind];
  const words = {
    upcoming: `${what}, not begun`,
    running: `${what}, day ${day} of ${days}`,
    paused: `${what}, paused on day ${day} of ${days}`,
    review: isLeftOpen ? `${what}, not reviewed` : `${what}, in review`,
    decided: `${what}, decided`,
    replaced: `${what}, replaced`,
  };
  return words[state];
}

const extensionWords = ["", "This is its first extension.", "This is its second extension, and the last."];
export const extensionsInWords = (extensions: number): string => extensionWords[extensions] ?? "";
