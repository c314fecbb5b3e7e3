import { wordsOf } from "~/features/notifications/message";
import { type Reminder, remindPeople } from "~/features/notifications/remind-people.server";
import { withdrawMessages } from "~/features/notifications/withdraw-messages.server";
import { formatInstant } from "~/features/projects/period-text";
import type { ClockJob } from "~/queue/clock-job";
import { type DueSummary, listDeadlineReminders } from "./list-deadline-reminders.server";
import { summaryUrl } from "./summary-urls";

/** Whoever answers for a summary hears of its deadline once before and once after, and then no more. */
export const remindAuthors: ClockJob = {
  name: "remind-authors",
  everySeconds: 300,
  async run(at) {
    const due = await listDeadlineReminders(at);
    await remindPeople(due.flatMap((summary) => reminderTo(summary, at)));
    await withdrawMessages(due.flatMap(saidInVain));
  },
};

const keyOf = ({ project, period }: DueSummary, which: string) => `deadline ${project.id} ${period.weekOn} ${which}`;

/** A mail that the mail server has not taken yet is not true any more once the summary is there, or the deadline is over. */
const saidInVain = (due: DueSummary): string[] =>
  due.isPublished ? [keyOf(due, "before"), keyOf(due, "after")] : due.which === "after" ? [keyOf(due, "before")] : [];

function reminderTo(due: DueSummary, at: Date): Reminder[] {
  const { project, period, which, author, isPublished, hasDraft } = due;
  if (!author || isPublished) return [];
  const when = formatInstant(period.deadlineAt, author.timeZone, at);
  const words = which === "before" ? beforeWords(when, hasDraft) : afterWords(when);
  return [
    {
      ...{ key: keyOf(due, which), personId: author.id, projectId: project.id, topic: "deadline", aboutId: null },
      words: wordsOf({
        title: `${project.name}: ${words.title}`,
        lines: words.lines,
        action: {
          label: hasDraft ? "Continue the draft" : "Write the summary",
          path: summaryUrl(project.slug, period.weekOn, "edit"),
        },
        why: `You get this because you answer for this summary of ${project.name}. There is one reminder before the deadline and one after it, and then no more.`,
      }),
    },
  ];
}

const beforeWords = (when: string, hasDraft: boolean) => ({
  title: `the summary is due ${when}`,
  lines: [
    hasDraft
      ? "The draft has been begun. What is missing is mostly the headline: what can people do now that they could not do last week?"
      : "The draft is there already, filled with what changed. What is missing is mostly the headline: what can people do now that they could not do last week?",
  ],
});

const afterWords = (when: string) => ({
  title: `the summary was due ${when}`,
  lines: [
    "It has not been published, and readers see this week as late.",
    "A short one is better than none. If no summary is wanted for this week, skip it with a reason.",
  ],
});
