import { type Side, sides } from "~/features/agreements/side";
import type { Named } from "~/features/agreements/terms";
import { isComplete, type ReviewProgress } from "./review-progress";

/** Who is waited for, for what, and since when. */
export type WaitedFor = Named & { side: Side; for: "answer" | "vote"; since: Date };

type Stand = {
  openedAt: Date;
  progress: ReviewProgress;
  votes: readonly { side: Side }[];
  /** When the answers were shown, or are by being looked at now. */
  shownAt: Date;
};

/**
 * The people for whom an undecided review waits: whoever has not answered, and then whoever decides for a side that has not
 * chosen. Two sides that want different things wait for nobody in particular.
 */
export function waitedFor({ openedAt, progress, votes, shownAt }: Stand): WaitedFor[] {
  if (!isComplete(progress)) {
    return sides.flatMap((side) =>
      progress[side].waiting.map((person) => ({ ...person, side, for: "answer" as const, since: openedAt })),
    );
  }
  return sides
    .filter((side) => !votes.some((vote) => vote.side === side))
    .flatMap((side) =>
      progress[side].voters.map((person) => ({ ...person, side, for: "vote" as const, since: shownAt })),
    );
}
