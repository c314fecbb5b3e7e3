import { joinWords } from "~/features/agreements/join-words";
import { dayOf } from "~/features/projects/cadence-clock";
import { readOpenTrials } from "./read-open-trials.server";
import { isComplete, reviewProgress } from "./review-progress";
import type { TrialKind } from "./trial";
import { waitedFor } from "./waited-for";

export type ReviewDue = {
  id: string;
  projectId: string;
  number: number;
  kind: TrialKind;
  /** The day of the trial's zone on which it opened, YYYY-MM-DD. */
  sinceOn: string;
  /** Whether both sides have answered. */
  isAnswered: boolean;
  /** "Dana Kim and Omar Haddad", for whom it waits; "" where both sides chose and want different things. */
  waitsFor: string;
};

/** Of more people the first are named. */
const MOST_NAMES = 3;

/** The reviews of these projects that are open and not decided. One query. */
export async function listReviewsDue(projectIds: readonly string[], at: Date): Promise<ReviewDue[]> {
  return (await readOpenTrials(projectIds)).flatMap((trial) => {
    const { projectId, number, kind, timeZone, reviewId, openedAt, shownAt, decision } = trial;
    if (!reviewId || !openedAt || decision) return [];
    const progress = reviewProgress(trial.terms.reviewers, trial.members, trial.answered, shownAt !== null);
    const waiting = waitedFor({ openedAt, progress, votes: trial.votes, shownAt: shownAt ?? at });
    const about = { id: reviewId, projectId, number, kind, sinceOn: dayOf(openedAt, timeZone) };
    return [{ ...about, isAnswered: isComplete(progress), waitsFor: shortened(waiting.map(({ name }) => name)) }];
  });
}

const shortened = (names: string[]): string =>
  names.length > MOST_NAMES + 1
    ? joinWords([...names.slice(0, MOST_NAMES), `${names.length - MOST_NAMES} others`])
    : joinWords(names);
