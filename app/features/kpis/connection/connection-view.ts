import type { SourceWords } from "../sources/source";

type Icon = SourceWords["icon"];

/** A connected source as its page shows it; nothing of its secret but that there is one. */
export type ConnectionView = {
  kind: string;
  name: string;
  icon: Icon;
  place: string;
  connected: string;
  tone: "good" | "warn" | "calm";
  /** "Answered today at 00:10." or why it does not. */
  status: string;
  todo: string;
  next: string;
};

/** The last back-fill: running, or how it ended, and how many weeks it may go on with. */
export type BackfillView = {
  id: string;
  isRunning: boolean;
  weeks: number;
  done: number;
  left: number;
  text: string;
  fault: string;
};

export type SourceOffer = { kind: string; name: string; icon: Icon; offer: string };
