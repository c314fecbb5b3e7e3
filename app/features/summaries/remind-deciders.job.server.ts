import { wordsOf } from "~/features/notifications/message";
import { remindPeople } from "~/features/notifications/remind-people.server";
import { formatWeekday } from "~/features/projects/period-text";
import type { ClockJob } from "~/queue/clock-job";
import { listAsksToRemind } from "./list-asks-to-remind.server";
import { askUrl } from "./summary-urls";

/** Whoever is asked for a decision hears of it once before its day, and once when it is overdue. */
export const remindDeciders: ClockJob = {
  name: "remind-deciders",
  everySeconds: 600,
  run: async (at) =>
    remindPeople(
      (await listAsksToRemind(at)).flatMap(({ deciders, id, which, decideBy, projectId, projectName, ...ask }) => {
        const day = formatWeekday(decideBy, at);
        const words = wordsOf({
          title: `${projectName}: ${which === "before" ? `a decision is wanted by ${day}` : `a decision was wanted by ${day}`}`,
          lines: [`${ask.askedBy} asks:`, ask.question],
          action: { label: "Read and decide", path: askUrl(ask.slug, id) },
          why: "You get this because the decision is yours to take. Drumbeat tells you once before its day and once after it.",
        });
        const about = { projectId, topic: "due" as const, aboutId: id, words };
        return deciders.map((personId) => ({ key: `ask ${id} ${decideBy} ${which}`, personId, ...about }));
      }),
    ),
};
