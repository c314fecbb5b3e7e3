import { wordsOf } from "~/features/notifications/message";
import { remindPeople } from "~/features/notifications/remind-people.server";
import { formatWeekday } from "~/features/projects/period-text";
import type { ClockJob } from "~/queue/clock-job";
import { questionUrl } from "./check-in-urls";
import { listQuestionsDue } from "./list-questions-due.server";

/** Days for which it is news that a question was due. */
const DAYS = 7;

/** Whoever a question waits for hears of it once, when its time has come; again when it was reopened or is in other hands. */
export const remindAnswerers: ClockJob = {
  name: "remind-answerers",
  everySeconds: 300,
  run: async (at) =>
    remindPeople(
      (await listQuestionsDue(at))
        .filter(({ isOverdue, isPaused, dueAt }) => isOverdue && !isPaused && daysSince(dueAt, at) < DAYS)
        .map(({ id, dueAt, owner, projectId, projectName, slug, text, askedByName, meeting }) => ({
          ...{ key: `question ${id} due ${dueAt.toISOString()}`, personId: owner.id, projectId },
          ...{ topic: "due" as const, aboutId: id },
          words: wordsOf({
            title: `${projectName}: a question waits for your answer`,
            lines: [
              `${askedByName} asked, and the time in which you answer is over:`,
              text,
              ...(meeting
                ? [`Unanswered, it is on the agenda of the meeting on ${formatWeekday(meeting.day, at)}.`]
                : []),
            ],
            action: { label: "Answer", path: questionUrl(slug, id) },
            why: `You get this once because the question is yours to answer. You can also hand it over${meeting ? "" : " or put it on the agenda"}.`,
          }),
        })),
    ),
};

const daysSince = (dueAt: Date, at: Date) => (at.getTime() - dueAt.getTime()) / 86_400_000;
