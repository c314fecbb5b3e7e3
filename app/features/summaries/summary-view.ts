import type { KpiView } from "~/features/kpis/kpi-view";
import type { State } from "./state";

/** One line of a summary as it is read: a title, what belongs to it, a date or an age. */
export type LineView = { id: string; title: string; text: string; when: string };
export type MovedView = { from: string[]; text: string };

/** A summary as its readers see it; every word of it was made on the server. */
export type SummaryView = {
  headline: string;
  state: State;
  stateReason: string;
  /** "for 2 weeks", or "" while it is new. */
  stateSince: string;
  kpis: KpiView[];
  /** "4 of last time’s 5 promises kept", or "". */
  promisesKept: string;
  delivered: LineView[];
  broken: (LineView & { outcome: "moved" | "dropped" })[];
  roadblocks: LineView[];
  cleared: LineView[];
  next: (LineView & { state: State; moved: MovedView | null })[];
  promises: { id: string; text: string }[];
  notesHtml: string;
};
