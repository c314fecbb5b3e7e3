import { LOOK_WEEKS } from "~/features/agreements/terms";

/** What a side wants to happen after a trial. */
export const choices = ["adopt", "adjust", "extend", "go_back"] as const;
export type Choice = (typeof choices)[number];

export const choiceWords: Record<Choice, string> = {
  adopt: "Adopt",
  adjust: "Adjust",
  extend: "Extend",
  go_back: "Go back",
};

/** How often a trial may be extended before it is decided otherwise. */
export const MOST_EXTENSIONS = 2;
export const EXTENSION_DAYS = 14;
/** Twelve weeks after adoption both sides look again. */
export const LOOK_DAYS = LOOK_WEEKS * 7;

/** Why a choice is not open any more; null where it is. */
export const whyNotChoose = (choice: Choice, { extensions }: { extensions: number }): string | null =>
  choice === "extend" && extensions >= MOST_EXTENSIONS
    ? "It has been extended twice, which is as often as it can be. Please choose one of the others."
    : null;
