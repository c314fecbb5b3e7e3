import { formatValue } from "~/features/kpis/format-value";
import type { Meaning } from "~/features/kpis/kpi";
import { readTypedReading } from "~/features/kpis/typed-reading";
import type { Draft } from "./draft";
import { shortDay } from "./short-day";

/** What the author should know happened since the last summary; `want` names what the draft still misses for it. */
export type Change = { key: string; text: string; before?: string; after?: string; want?: string };

/** What the last summary said and the draft may say otherwise. */
export type LastTime = {
  milestones: { id: string; outcome: string; targetOn: string }[];
  readings: { id: string; name: string; value: number; meaning: Pick<Meaning, "shape" | "sense" | "unit"> }[];
  promiseIds: string[];
  /** Decisions answered and still waiting, in words. */
  asks: Change[];
  /** Critical flags that enter the summary by themselves. */
  flags: Change[];
};

/** In the order of the page: dates that moved in the draft, numbers, decisions, flags, promises to judge. Made anew while it is written. */
export function changedSince({ milestones, readings, promiseIds, asks, flags }: LastTime, draft: Draft): Change[] {
  const moved = milestones.flatMap(({ id, outcome, targetOn }): Change[] => {
    const line = draft.milestones.find((one) => one.id === id);
    if (!line || line.targetOn === targetOn) return [];
    const after = line.targetOn ? shortDay(line.targetOn) : "no date";
    const want = line.moveReason.trim() ? undefined : "reason wanted";
    return [{ key: id, text: line.outcome || outcome, before: shortDay(targetOn), after, want }];
  });
  const numbers = readings.flatMap(({ id, name, value, meaning }): Change[] => {
    const read = readTypedReading(meaning, draft.readings.find((one) => one.id === id) ?? {});
    const after = "reading" in read ? (read.reading?.value ?? null) : null;
    if (after === null || after === value) return [];
    return [{ key: id, text: name, before: formatValue(meaning, value), after: formatValue(meaning, after) }];
  });
  const count = promiseIds.filter((id) => !draft.lastPromises.find((line) => line.id === id)?.outcome).length;
  const text = count === 1 ? "1 promise of last time" : `${count} promises of last time`;
  const promises = count > 0 ? [{ key: "promises", text, want: "kept, moved or dropped?" }] : [];
  return [...moved, ...numbers, ...asks, ...flags, ...promises];
}
