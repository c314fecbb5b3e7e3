import { wordsOf } from "~/features/notifications/message";
import { remindPeople } from "~/features/notifications/remind-people.server";
import type { ClockJob } from "~/queue/clock-job";
import { listReviewReminders } from "./list-review-reminders.server";
import { trialUrl } from "./trial-urls";

const words = {
  answer: {
    subject: "your answer is waited for",
    line: "Your answer to the review is waited for. Nobody sees it before both sides have answered.",
    label: "Answer",
    page: "answer",
  },
  vote: {
    subject: "a decision is waited for",
    line: "Both sides have answered. What your side wants to happen is still open; nothing is decided by time passing.",
    label: "Read and decide",
    page: undefined,
  },
} as const;

/** After 1, 3 and 7 days of silence the missing side hears of it; after that only the pages say that it is overdue. */
export const remindReviewers: ClockJob = {
  name: "remind-reviewers",
  everySeconds: 600,
  run: async (at) =>
    remindPeople(
      (await listReviewReminders(at)).flatMap(
        ({ id: personId, projectId, projectName, slug, number, due, for: what }) => {
          if (due === null) return [];
          const { subject, line, label, page } = words[what];
          return {
            ...{ key: `review ${projectId} ${number} ${what} day ${due}`, personId },
            ...{ projectId, topic: "rhythm" as const, aboutId: null },
            words: wordsOf({
              title: `${projectName}: ${subject}`,
              lines: [line],
              action: { label, path: trialUrl(slug, number, page) },
              why: "Drumbeat wrote this because your part is waited for. It reminds you after 1, 3 and 7 days and then stops.",
            }),
          };
        },
      ),
    ),
};
