import type { Carried } from "./carried";
import type { Draft } from "./draft";

/** What the author should know happened since the last summary; `want` names what the draft still misses for it. */
export type Change = { text: string; before?: string; after?: string; want?: string };

type Words = { day: (day: string) => string; changedReadings: { name: string; before: string; after: string }[] };

/** In the order of the page: dates that moved in the draft, numbers, decisions answered and still waiting, promises to judge. */
export function changedSince(carried: Carried, draft: Draft, { day, changedReadings }: Words): Change[] {
  const moved = carried.milestones.flatMap((milestone): Change[] => {
    const line = draft.milestones.find(({ id }) => id === milestone.id);
    if (!line || !milestone.targetOn || line.targetOn === milestone.targetOn) return [];
    const after = line.targetOn ? day(line.targetOn) : "no date";
    return [
      {
        text: milestone.outcome,
        before: day(milestone.targetOn),
        after,
        want: line.moveReason ? undefined : "reason wanted",
      },
    ];
  });
  const readings = changedReadings.map(({ name, ...values }): Change => ({ text: name, ...values }));
  const answered = carried.asks
    .filter(({ answer }) => answer)
    .map(({ question, answer }): Change => ({ text: `${answer?.by} answered: ${question}` }));
  const waiting = carried.asks
    .filter(({ answer }) => !answer)
    .map(({ question, decideBy }): Change => ({ text: `Still open, wanted by ${day(decideBy)}: ${question}` }));
  const unjudged = carried.promises.filter(
    ({ id }) => !draft.lastPromises.find((line) => line.id === id)?.outcome,
  ).length;
  const promises =
    unjudged > 0
      ? [
          {
            text: unjudged === 1 ? "1 promise of last time" : `${unjudged} promises of last time`,
            want: "kept, moved or dropped?",
          },
        ]
      : [];
  return [...moved, ...readings, ...answered, ...waiting, ...promises];
}
