import type { ClockJob } from "~/queue/clock-job";
import { openDueReviews } from "./open-due-reviews.server";
import { showDueAnswers } from "./show-due-answers.server";

/** Freezes the record of a trial in the minute in which its review opens, and shows the answers when nobody is waited for. */
export const openReviews: ClockJob = {
  name: "open-reviews",
  everySeconds: 60,
  run: async (at) => {
    await openDueReviews(at);
    await showDueAnswers();
  },
};
