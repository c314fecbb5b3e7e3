import type { ShownQuestion } from "./question-state";

export type StepView = { id: string; words: string; text: string; byline: string };

export type QuestionView = ShownQuestion & {
  id: string;
  text: string;
  asked: string;
  /** "Emil answers by Thursday 15:00, in 3 h"; what became of it once it is settled. */
  due: string;
  line: { quote: string; source: string; href: string } | null;
  steps: StepView[];
  may: { answer: boolean; putOnAgenda: boolean; reopen: boolean };
  ownerId: string;
  /** Those to whom it can be handed. */
  answerers: { value: string; label: string }[];
  ids: { answer: string; agenda: string; reopen: string };
};
