import { wordsOf } from "~/features/notifications/message";
import { remindPeople } from "~/features/notifications/remind-people.server";
import { formatDay } from "~/features/projects/period-text";
import type { ClockJob } from "~/queue/clock-job";
import { feedbackUrl } from "./feedback-urls";
import { listFollowUps, markReminded } from "./list-follow-ups.server";
import { whySilent } from "./tell-other.server";

/**
 * On the day of a follow-up both hear of it once, at nine. The mail names nobody, and several follow-ups of a day are one mail,
 * so that neither a mailbox nor the list of deliveries says who talks with whom.
 */
export const remindFollowUps: ClockJob = {
  name: "remind-follow-ups",
  everySeconds: 300,
  run: async (at) => {
    const due = await listFollowUps(at);
    const mails = new Map(
      due.flatMap(({ day, people }) => people.map((personId) => [`${day} ${personId}`, { day, personId }])),
    );
    await remindPeople(
      [...mails.values()].map(({ day, personId }) => ({
        ...{ key: `follow-up ${day}`, personId, projectId: null, topic: "due" as const, aboutId: null },
        words: wordsOf({
          title: "You have a follow-up today",
          lines: [
            `You and somebody else wanted to look at something again on ${formatDay(day, at)}. Its page says what, to the two of you only.`,
          ],
          action: { label: "Open your conversations", path: feedbackUrl },
          why: whySilent,
        }),
      })),
    );
    await markReminded(
      due.map(({ id }) => id),
      at,
    );
  },
};
