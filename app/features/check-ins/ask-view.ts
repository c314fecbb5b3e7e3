import type { State } from "~/features/summaries/state";
import type { ShownQuestion } from "./question-state";

export type EarlierQuestionView = ShownQuestion & {
  id: string;
  text: string;
  answer: { text: string; byline: string } | null;
};

/** "Can it wait?": what is known already, and the three ways on. */
export type AskView = {
  /** What a question will hang on. */
  about: { weekOn: string | null; lineId: string | null };
  last: { title: string; text: string; state: State | null; source: string; href: string } | null;
  questions: EarlierQuestionView[];
  next: string;
  /** Null where nothing has been agreed. */
  critical: string[] | null;
  checkInsFine: string;
  /** Who answers, and how to reach them; null when nobody can. */
  owner: { name: string; email: string; isYou: boolean } | null;
  /** "Thursday 15:00, in 6 h". */
  due: string;
  /** "the agenda of the meeting on Tuesday"; empty where none is agreed. */
  agenda: string;
  ids: { ask: string; interrupt: string };
  mayAsk: boolean;
};
