/** A flag as its table keeps it. */
export type Flag = {
  id: string;
  projectId: string;
  what: string;
  affected: string;
  sinceAt: Date;
  ownerId: string;
  ownerName: string;
  nextWordBy: Date | null;
  raisedById: string;
  raisedByName: string;
  raisedAt: Date;
  /** Counts openings; `openedAt` is the start of this one. */
  round: number;
  openedAt: Date;
  acknowledgedAt: Date | null;
  resolvedAt: Date | null;
  repeatMinutes: number;
  nextStepAt: Date | null;
};

export type FlagEventKind =
  | "raised"
  | "repeated"
  | "escalated"
  | "acknowledged"
  | "updated"
  | "word_due"
  | "word_missed"
  | "handed"
  | "resolved"
  | "reopened";

/** One thing that happened to a flag. `byName` is "" where the clock did it. */
export type FlagEvent = {
  id: string;
  kind: FlagEventKind;
  round: number;
  step: number;
  byId: string | null;
  byName: string;
  at: Date;
  /** What was said; of a flag that was handed over or escalated, to whom. */
  text: string;
  nextWordBy: Date | null;
};

export type FlagState = "raised" | "acknowledged" | "resolved";

export const flagState = ({ acknowledgedAt, resolvedAt }: Pick<Flag, "acknowledgedAt" | "resolvedAt">): FlagState =>
  resolvedAt ? "resolved" : acknowledgedAt ? "acknowledged" : "raised";

export const flagStateWords: Record<FlagState, string> = {
  raised: "Not acknowledged",
  acknowledged: "Acknowledged",
  resolved: "Resolved",
};

export const eventWords: Record<FlagEventKind, string> = {
  raised: "Raised",
  repeated: "Said again, for nobody had acknowledged",
  escalated: "Passed on, for nobody had acknowledged",
  acknowledged: "Acknowledged",
  updated: "News",
  word_due: "The owner was reminded of the next word",
  word_missed: "No word came in time",
  handed: "Handed over",
  resolved: "Resolved",
  reopened: "Opened again",
};

/** What is said by whoever has nothing to say yet. */
export const NO_NEWS = "No news yet";

const HEAD_CHARACTERS = 80;

/** The first words of what happens, for a title. */
export function headOf(text: string, most = HEAD_CHARACTERS): string {
  const characters = [...text.replace(/\s+/g, " ").trim()];
  return characters.length > most ? `${characters.slice(0, most).join("").trimEnd()}…` : characters.join("");
}
