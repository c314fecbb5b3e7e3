import { isStale } from "~/features/projects/period-stale";
import type { Rhythm } from "~/features/projects/rhythm";
import type { State } from "~/features/summaries/state";
import type { ShownState } from "~/features/summaries/ui/state-mark";
import { type Due, describeDue } from "./describe-due.server";
import type { OverviewRow } from "./load-overview.server";

/** What decides a project's place; its words are made only for the page that is shown. */
export type JudgedProject = {
  row: OverviewRow;
  rhythm: Rhythm;
  due: Due;
  state: ShownState;
  isLate: boolean;
  needsYou: boolean;
};

/** Late, stale or as it was said: a summary older than its next deadline never counts as what it said. */
export function judgeProject(row: OverviewRow, rhythm: Rhythm, at: Date): JudgedProject {
  const { last, asks, published } = row;
  const due = describeDue(rhythm, new Set(published.map(({ weekOn }) => weekOn)), last?.weekOn ?? null, at);
  const stale = last !== null && isStale({ lastPublishedPeriod: last, ...rhythm, now: at });
  const state = stale ? "stale" : ((last?.state as State | undefined) ?? "none");
  return { row, rhythm, due, state, isLate: due.kind === "late", needsYou: asks.mine > 0 };
}
