import type { Writing } from "~/features/summaries/describe-writing";
import type { ShownState } from "~/features/summaries/ui/state-mark";
import type { Strip } from "./brief-view";

export type NumberView = {
  value: string;
  unit: string;
  change: { text: string; verdict: "good" | "bad" | "even" } | null;
  /** "week of 2 Nov" where a newer number was due, or "". */
  saidIn: string;
};

export type ProjectRow = {
  slug: string;
  name: string;
  isPrivate: boolean;
  state: ShownState;
  headline: string;
  /** What is critical and open now: "1 open flag". */
  flags: { text: string; href: string } | null;
  /** For whoever may write it. */
  writing: Writing | null;
  strip: Strip;
  throughput: NumberView | null;
  errorRate: NumberView | null;
  needsYou: { text: string; by: string } | null;
  /** A trial that is on, or a review that waits; a look that is far away is left out. */
  trial: { text: string; href: string; isOverdue: boolean } | null;
  updated: { text: string; isLate: boolean };
};

export type OverviewView = {
  title: string;
  facts: string[];
  /** In order of need: what waits for the reader, off track, at risk, late, stale, then the rest by name. */
  rows: ProjectRow[];
  page: number;
  pages: number;
};
