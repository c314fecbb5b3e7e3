import type { KpiView } from "~/features/kpis/kpi-view";
import type { ContentLastPromise } from "./content";
import type { State } from "./state";

/** One line of a summary as it is read: a title, what belongs to it, a date or an age. */
export type LineView = { id: string; title: string; text: string; when: string };
export type MovedView = { from: string[]; text: string };

/** A summary as its readers see it; every word of it was made on the server. */
export type SummaryView = {
  headline: string;
  state: State;
  stateReason: string;
  /** What speaks against the state and is explained by its reason, each in a sentence. */
  stateAlthough: string[];
  /** "for 2 weeks", or "" while it is new. */
  stateSince: string;
  kpis: KpiView[];
  delivered: LineView[];
  /** Milestones that nobody plans any more. */
  dropped: LineView[];
  /** What was promised last time: the kept ones first, then the moved, then the dropped. */
  lastPromises: ContentLastPromise[];
  /** "4 of 5 kept", or "". */
  promisesKept: string;
  /** Critical flags since the summary before. */
  flags: (LineView & { isOpen: boolean })[];
  roadblocks: LineView[];
  cleared: LineView[];
  next: (LineView & { state: State; moved: MovedView | null })[];
  /** What is promised for next time. */
  promises: { id: string; text: string }[];
  notesHtml: string;
};
