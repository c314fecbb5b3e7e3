import { performance } from "node:perf_hooks";
import { lookAtSummary } from "~/features/coach/look-at-summary";
import type { SummaryText } from "~/features/coach/remark";
import { knownTerms } from "./known-terms";

const line =
  "Refactored the refund worker and merged PR 4412, so that Finance sees refunds of the same day in the GLX.";
const several = <Line>(count: number, make: (id: string) => Line) =>
  Array.from({ length: count }, (_, index) => make(String(index)));

/** A long week: eight milestones, four roadblocks, five promises, three asks, notes of a page. */
const longWeek: SummaryText = {
  headline: "Card payments now confirm in under a second for every shopper. The fraud check moves one week.",
  state: "on_track",
  stateReason: "Hopefully the bank answers by Friday.",
  milestones: several(8, (id) => ({ id, outcome: line, forWhom: "", state: "on_track", note: line })),
  roadblocks: several(4, (id) => ({ id, title: line, holdsUp: line, owner: "", helpWanted: line, cleared: "" })),
  promises: several(5, (id) => ({ id, text: line })),
  asks: several(3, (id) => ({ id, question: line })),
  notes: several(20, () => line).join("\n"),
};

/** How long the coach needs for a whole summary, beside a copy of it as the cheapest thing to be done with one. */
export function timeCoach(): string {
  const look = () =>
    lookAtSummary(longWeek, { knownTerms, facts: ["Error rate is 0.9%, its target is at most 0.3%."] });
  const huge = { ...longWeek, notes: line.repeat(200_000 / line.length) };
  const words = JSON.stringify(longWeek).split(/\s+/).length;
  return [
    `A summary of ${words} words: ${figures(500, look)}`,
    `Baseline, a structured copy of it: ${figures(500, () => structuredClone(longWeek))}`,
    `A summary with notes of 200 kB: ${figures(20, () => lookAtSummary(huge, { knownTerms, facts: [] }))}`,
  ].join("\n");
}

function figures(runs: number, run: () => unknown): string {
  for (let warm = 0; warm < runs / 5; warm++) run();
  const taken = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).toSorted((one, other) => one - other);
  const at = (part: number) => (taken[Math.floor(runs * part)] as number).toFixed(2);
  return `median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms (${runs} runs)`;
}
