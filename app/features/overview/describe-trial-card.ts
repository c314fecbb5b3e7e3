import { formatInstant } from "~/features/projects/period-text";
import { choiceWords } from "~/features/trials/choices";
import type { TrialMark } from "~/features/trials/list-trial-marks.server";
import { momentInWords } from "~/features/trials/trial-words";
import type { TrialCard } from "./brief-view";

/** A trial in words for one reader; null when there is nothing to say of it. */
export function describeTrialCard(mark: TrialMark | null, timeZone: string, at: Date): TrialCard | null {
  if (!mark || mark.state === "replaced") return null;
  const { href, isOverdue } = mark;
  return {
    title: momentInWords(mark, mark),
    text: textOf(mark, timeZone, at),
    href,
    isOverdue,
    action: actionOf(mark),
  };
}

function textOf({ state, opensAt, kind, isOverdue, choice }: TrialMark, timeZone: string, at: Date): string {
  if (choice) return `Both sides decided: ${choiceWords[choice].toLowerCase()}.`;
  if (state === "review")
    return isOverdue
      ? "The review is overdue: a side has not answered or decided."
      : "Both sides look at the record and decide together.";
  if (!opensAt) return "The project is paused, and so is its clock.";
  const opens = formatInstant(opensAt, timeZone, at);
  return kind === "look" ? `Adopted. Both sides look again on ${opens}.` : `Both sides review it on ${opens}.`;
}

const actionOf = ({ myAnswerWanted, myVoteWanted, state }: TrialMark): string =>
  myAnswerWanted
    ? "Give your answer"
    : myVoteWanted
      ? "Decide for your side"
      : state === "review" || state === "decided"
        ? "Read the review"
        : "See the record so far";
