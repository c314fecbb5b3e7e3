import type { SubmissionResult } from "@conform-to/react";
import type { AgendaKind } from "./agenda";

/** Of a page with several forms: the answer to the one that sent this intent. */
export type LastOf = (intent: string) => SubmissionResult<string[]> | undefined;

export type PointView = {
  key: string;
  /** Its row's id once the meeting began, or the point's that somebody added; null for what is open by itself. */
  id: string | null;
  kind: AgendaKind;
  kindWords: string;
  title: string;
  reason: string;
  href: string | null;
  minutes: number;
  /** "10:00", when it begins by the plan; "" where it does not fit. */
  from: string;
  mayRemove: boolean;
  /** Of an action of before: whether it is still to be done. */
  action: ActionEnd | null;
  /** "4 min", what it took; "" before it was talked about. */
  took: string;
  isCurrent: boolean;
};

/** What is talked about now, for a clock that runs in the page: epoch milliseconds, on the server's clock. */
export type TimerView = { pointId: string; title: string; endsAt: number; endsText: string; now: number };

/** How an action stands; `why` it was dropped, else "". */
export type ActionEnd = { id: string; state: "open" | "done" | "dropped"; why: string };
export type ActionView = ActionEnd & { text: string; byline: string };

export type MeetingView = {
  day: string;
  /** "Tuesday 24 November, 10:00 to 10:30". */
  when: string;
  zoneNote: string;
  state: "coming" | "running" | "ended" | "cancelled" | "missed";
  /** "Began 10:02, until 10:32", "Ended 10:26 by Dana Kim", "Cancelled by …"; "" where nothing happened yet. */
  status: string;
  points: PointView[];
  /** What is open and does not fit into thirty minutes. */
  unfitting: PointView[];
  /** "24 of 30 min planned". */
  planned: string;
  /** Nothing is open by the day before: the time can be given back. */
  isOffered: boolean;
  /** What this one gave back, once it was cancelled. */
  givenBack: string;
  timer: TimerView | null;
  notes: { text: string; html: string; version: number };
  decisions: { id: string; text: string; byline: string }[];
  actions: ActionView[];
  may: { takePart: boolean; add: boolean; begin: boolean; run: boolean; cancel: boolean };
  /** Open asks whose decision is the reader's. */
  asks: { value: string; label: string }[];
  owners: { value: string; label: string }[];
  defaultDueOn: string;
  ownerId: string;
  ids: { add: string; decide: string; act: string };
};
