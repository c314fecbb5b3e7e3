import { db } from "~/db/client.server";
import type { Side } from "~/features/agreements/side";
import type { Choice } from "./choices";
import type { Review } from "./read-review.server";
import { isComplete } from "./review-progress";

export type Answer = {
  side: Side;
  personId: string;
  personName: string;
  score: number;
  missing: string;
  change: string;
  choice: Choice;
};

/**
 * The answers to a review, or null until nobody is waited for: then nobody gets any of them, not even their own. What was
 * once shown, so that a side has voted, stays shown.
 */
export async function findAnswers({ id, progress, votes, decision }: Review): Promise<Answer[] | null> {
  if (!isComplete(progress) && votes.length === 0 && !decision) return null;
  return db.reviewAnswer.findMany({
    where: { reviewId: id },
    orderBy: [{ side: "desc" }, { answeredAt: "asc" }, { personId: "asc" }],
    select: { side: true, personId: true, personName: true, score: true, missing: true, change: true, choice: true },
  });
}
