/** What a figure says about what was agreed; `better` and `worse` where nothing was promised but a direction is wanted. */
export type FigureVerdict = "kept" | "not_kept" | "better" | "worse" | "none";

/** One thing that a figure counts, with the way to it. */
export type FigureItem = { text: string; href: string };

/** One line of a trial's record, every word of it made when it was counted. */
export type Figure = {
  key: string;
  label: string;
  /** Null where nothing is compared. */
  before: string | null;
  during: string;
  change: string;
  verdict: FigureVerdict;
  /** What does not count yet, because its time is not over, good or bad: "3 questions". */
  waiting?: { count: number; what: string };
  /** How it is counted. */
  note: string;
  items: FigureItem[];
};

/** What a trial's record shows, as of an instant (ISO). Frozen like this when its review opens. */
export type Evidence = { asOf: string; figures: Figure[] };

/** Its own word: not nought. */
export const noData = "no data";

/** "6 of 7", or no data where there was nothing. */
export const partOf = (part: number, whole: number): string => (whole === 0 ? noData : `${part} of ${whole}`);

/** What was promised of every one of a number of things. */
export const keptWhenAll = (part: number, whole: number): Pick<Figure, "verdict" | "change"> =>
  whole === 0
    ? { verdict: "none", change: "" }
    : part === whole
      ? { verdict: "kept", change: "kept" }
      : { verdict: "not_kept", change: "not kept" };

/** What became of a thing, and that it does not count where its time is not over. */
export const outcomeOf = (happened: string | null, isOver: boolean, otherwise: string): string =>
  isOver ? (happened ?? otherwise) : [happened, "time not over, not counted"].filter(Boolean).join("; ");
