import type { Meaning } from "~/features/kpis/kpi";
import type { LastTime } from "./changed-since";
import type { Draft } from "./draft";
import type { FieldErrors } from "./field-errors";
import type { Early } from "./publish-time";
import type { CoachView } from "./remarks/coach-view";

/** What the editor of one week shows, every word of it made on the server. */
export type EditorView = {
  slug: string;
  projectName: string;
  weekOn: string;
  /** "Week of 16 November". */
  week: string;
  /** Whose clock the times follow, where the author's shows another time. */
  zoneNote: string;
  summaryId: string;
  personId: string;
  /** Of last time: which lines go on and are therefore ended, not removed, and what they said. */
  carried: { ids: string[]; targets: Record<string, { on: string; words: string }> };
  lastPromises: { id: string; text: string }[];
  readings: ReadingRow[];
  /** Of a correction: the numbers that are no longer in use and stay as they were published. */
  keptReadings: string[];
  stakeholders: { id: string; name: string }[];
  /** For the next new line. */
  newId: string;
};

/** A key number that wants its value for the week. */
export type ReadingRow = Pick<Meaning, "name" | "unit" | "shape" | "sense" | "sentence"> & {
  kpiId: string;
  before: string;
  /** Of a number that came by itself: "Filled in from Prometheus at …, read today. The week so far, …"; or "". */
  origin: string;
  /** Of a correction: "published as 1.2%, later reading 1.4%"; of a draft: "Prometheus at … says 1.4%."; or "". */
  later: string;
  /** Whether the author may take that instead of what stands in the draft. */
  isOffered: boolean;
  /** Of a draft, where a source is connected: what became of its last reading, and whether the week can be asked for now. */
  source: { text: string; isFailing: boolean; mayRead: boolean } | null;
};

export type NoteView = { id: string; text: string; by: string; at: string; isMine: boolean };

/** What stands beside the form while a week is written. */
export type DeskView = {
  /** "Due today 17:00, in 2 h 28 min". */
  due: string;
  /** Why the week cannot be published yet, or "". */
  notYet: string;
  isLate: boolean;
  readers: number;
  last: LastTime;
  notes: NoteView[];
  newNoteId: string;
  /** "Priya Nair changed Roadblocks, Key numbers, 14:31". */
  others: string[];
  coach: CoachView;
};

/** Both authors' words for one value; the author of this page chooses. */
export type ConflictView = { path: string; mine: string; theirs: string; by: string; at: string };

/** The form as it stands: what it shows, and what the server was known to have when it began. */
export type FormView = {
  /** Another one makes the page begin the form anew. */
  stamp: string;
  draft: Draft;
  base: Draft;
  errors: FieldErrors;
  conflicts: ConflictView[];
  /** "14:32". */
  saved: string;
  /** Somebody published the week meanwhile, without these words. */
  published?: PublishedBy;
  /** Ready to be published, long before the deadline: its author is asked once more. */
  early?: Early;
  /** The list that a line was just added to without a script. */
  added?: string;
};

/** "Priya Nair", "14:02". */
export type PublishedBy = { by: string; at: string };

/** The page of a correction. */
export type CorrectionView = {
  editor: EditorView;
  coach: CoachView;
  /** The version that it was made on. */
  onRevision: number;
  /** "Version 1, by Priya Nair, Fri 16:40". */
  said: string;
  shown: FormView;
};

/** What else the author of a correction typed. */
export type CorrectionTyped = { onRevision: string; reason: string; isMaterial: boolean };

/** What the server says to words that the page saved by itself. */
export type AutosaveAnswer =
  | { kind: "saved"; saved: string; due: string; draft: Draft; conflicts: ConflictView[]; others: string[] }
  | ({ kind: "published" } & PublishedBy)
  | { kind: "refused"; messages: string[] };
