import { type Side, sideOf, sides } from "~/features/agreements/side";
import type { Named, Terms } from "~/features/agreements/terms";
import type { Role } from "~/features/workspace/role";

/** A person who is active in the project. */
export type Member = Named & { role: Role };
export type Answered = Named & { side: Side };

export type SideProgress = {
  /** Who answers and votes: the named people who are still there, or else anybody of the side. */
  voters: Named[];
  /** True when nobody named is left, so that one answer of anybody's is enough. */
  isOpenToAll: boolean;
  answered: Named[];
  waiting: Named[];
  isComplete: boolean;
};
export type ReviewProgress = Record<Side, SideProgress>;

/**
 * Who has answered a review and for whom it waits. Who left is not waited for; what they answered counts. Whoever answered
 * for one side stands for no other, also after changing sides. Once the answers were shown nobody is waited for, whoever comes.
 */
export function reviewProgress(
  reviewers: Terms["reviewers"],
  members: readonly Member[],
  answers: readonly Answered[],
  isShown: boolean,
): ReviewProgress {
  const of = (side: Side) => {
    const progress = progressOf(side, reviewers[side], members, answers);
    return isShown ? { ...progress, waiting: [], isComplete: true } : progress;
  };
  return { engineering: of("engineering"), stakeholder: of("stakeholder") };
}

function progressOf(
  side: Side,
  reviewers: readonly Named[],
  members: readonly Member[],
  answers: readonly Answered[],
): SideProgress {
  const isOfOther = ({ id }: Named) => answers.some((answer) => answer.id === id && answer.side !== side);
  const ofSide = members
    .filter((member) => sideOf(member.role) === side && !isOfOther(member))
    .map(({ id, name }) => ({ id, name }));
  const named = ofSide.filter(({ id }) => reviewers.some((reviewer) => reviewer.id === id));
  const answered = answers.filter((answer) => answer.side === side).map(({ id, name }) => ({ id, name }));
  const isOpenToAll = named.length === 0;
  const missing = named.filter(({ id }) => !answered.some((answer) => answer.id === id));
  const isComplete = isOpenToAll ? answered.length > 0 : missing.length === 0;
  const waiting = isOpenToAll && !isComplete ? ofSide : missing;
  return { voters: isOpenToAll ? ofSide : named, isOpenToAll, answered, waiting, isComplete };
}

/** Whether everybody has answered who is waited for: only then may anybody see any answer. */
export const isComplete = (progress: ReviewProgress): boolean => sides.every((side) => progress[side].isComplete);

/** The side for which a person still has to answer; null for everybody else. */
export const sideToAnswer = (progress: ReviewProgress, personId: string): Side | null =>
  sides.find((side) => progress[side].waiting.some(({ id }) => id === personId)) ?? null;

/** The side for which a person decides; null for everybody else. */
export const sideToVote = (progress: ReviewProgress, personId: string): Side | null =>
  sides.find((side) => progress[side].voters.some(({ id }) => id === personId)) ?? null;
