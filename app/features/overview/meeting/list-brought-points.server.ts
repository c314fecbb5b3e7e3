import { now } from "~/clock.server";
import type { OpenPoint } from "~/features/meetings/open-points";
import { formatDay } from "~/features/projects/period-text";
import { listReviewsDue, type ReviewDue } from "~/features/trials/list-reviews-due.server";
import { trialUrl } from "~/features/trials/trial-urls";

/** What rooms after the meeting's bring to the agenda of a project: a review that is due. One query. */
export async function listBroughtPoints({ id, slug }: { id: string; slug: string }): Promise<OpenPoint[]> {
  const at = now();
  const due = await listReviewsDue([id], at);
  return due.map((review) => ({
    ...{ kind: "review" as const, aboutId: review.id, addedById: null, href: trialUrl(slug, review.number) },
    title: review.kind === "look" ? "Look again at how it works" : "Review of the trial",
    reason: `${whatIsMissing(review)}, open since ${formatDay(review.sinceOn, at)}`,
  }));
}

function whatIsMissing({ isAnswered, waitsFor }: ReviewDue): string {
  if (!isAnswered) return waitsFor ? `Still to be answered by ${waitsFor}` : "Still to be answered";
  return waitsFor
    ? `Both sides’ answers are there, to be decided by ${waitsFor}`
    : "Both sides’ answers are there, and they want different things";
}
