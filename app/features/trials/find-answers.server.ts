import { db } from "~/db/client.server";
import type { Side } from "~/features/agreements/side";
import type { Choice } from "./choices";
import type { Review } from "./read-review.server";

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
 * The answers to a review that are shown, or null before: then nobody gets any of them, not even their own. What was once
 * shown stays shown.
 */
export async function findAnswers({ id, shownAt }: Pick<Review, "id" | "shownAt">): Promise<Answer[] | null> {
  if (!shownAt) return null;
  return db.reviewAnswer.findMany({
    where: { reviewId: id },
    orderBy: [{ side: "desc" }, { answeredAt: "asc" }, { personId: "asc" }],
    select: { side: true, personId: true, personName: true, score: true, missing: true, change: true, choice: true },
  });
}
