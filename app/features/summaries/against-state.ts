import { isExplained, isGoodState } from "~/features/coach/rules/contradiction";
import { headOf } from "~/features/flags/flag";
import { againstTarget } from "~/features/kpis/against-target";
import { formatValue } from "~/features/kpis/format-value";
import type { Meaning } from "~/features/kpis/kpi";
import type { Content, ContentReading } from "./content";
import { shortDay } from "./short-day";

/** What a week brought that can speak against a good state. Days are YYYY-MM-DD. */
export type Against = {
  readings: { name: string; meaning: Pick<Meaning, "shape" | "unit" | "direction" | "target">; value: number | null }[];
  moves: { outcome: string; fromOn: string | null; toOn: string | null }[];
  openFlags: string[];
  promises: { text: string; outcome: string }[];
};

/** Each in a plain sentence: numbers off target, dates moved to later, open critical flags, promises that were not kept. */
export function factsAgainst({ readings, moves, openFlags, promises }: Against): string[] {
  return [
    ...openFlags.map((what) => `A critical flag is open: “${headOf(what)}”.`),
    ...readings.flatMap(({ name, meaning, value }) => {
      const { text, met } = againstTarget(meaning, value);
      return met === false && value !== null ? [`${name} is ${formatValue(meaning, value)}, ${text}.`] : [];
    }),
    ...moves.flatMap(({ outcome, fromOn, toOn }) => {
      if (!fromOn || (toOn && toOn <= fromOn)) return [];
      const to = toOn ? `from ${shortDay(fromOn)} to ${shortDay(toOn)}` : `from ${shortDay(fromOn)} to no date`;
      return [`The date of “${headOf(outcome)}” moved ${to}.`];
    }),
    ...promises.flatMap(({ text, outcome }) =>
      outcome === "moved" || outcome === "dropped" ? [`A promise was ${outcome}: “${headOf(text)}”.`] : [],
    ),
  ];
}

/** What speaks against the state of a summary that says why the state stands; nothing where it does not say so. */
export function standsAlthough(content: Content, weekOn: string): string[] {
  if (!isGoodState(content.state) || !isExplained(content.stateReason)) return [];
  return factsAgainst({
    readings: content.readings.map((line) => ({
      name: line.name,
      meaning: line as Meaning & ContentReading,
      value: line.value,
    })),
    moves: content.milestones.flatMap(({ outcome, state, moves, targetOn }) => {
      const move = state === "done" || state === "dropped" ? undefined : moves.find((one) => one.weekOn === weekOn);
      return move ? [{ outcome, fromOn: move.fromOn, toOn: targetOn }] : [];
    }),
    openFlags: (content.flags ?? []).filter(({ resolvedAt }) => resolvedAt === null).map(({ what }) => what),
    promises: content.lastPromises,
  });
}
