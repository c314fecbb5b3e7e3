import type { OpenPoint } from "~/features/meetings/open-points";
import { listReviewsDue } from "~/features/trials/list-reviews-due.server";
import { trialUrl } from "~/features/trials/trial-urls";

/** What rooms after the meeting's bring to the agenda of a project: a review that is due. One query. */
export async function listBroughtPoints({ id, slug }: { id: string; slug: string }): Promise<OpenPoint[]> {
  const due = await listReviewsDue([id]);
  return due.map((review) => ({
    ...{ kind: "review" as const, aboutId: review.id, addedById: null, href: trialUrl(slug, review.number) },
    title: review.kind === "look" ? "Look again at how it works" : "Review of the trial",
    reason: review.isShown ? "Both sides’ answers are there; decide together" : "Both sides still answer it",
  }));
}
