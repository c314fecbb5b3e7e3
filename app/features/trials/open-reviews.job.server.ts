import type { ClockJob } from "~/queue/clock-job";
import { openDueReviews } from "./open-due-reviews.server";

/** Freezes the record of a trial in the minute in which its review opens. */
export const openReviews: ClockJob = { name: "open-reviews", everySeconds: 60, run: openDueReviews };
