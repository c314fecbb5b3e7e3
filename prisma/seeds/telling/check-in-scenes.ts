import { randomUUID } from "node:crypto";
import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { answerQuestion } from "~/features/check-ins/answer-question.server";
import { askQuestion } from "~/features/check-ins/ask-question.server";
import { assumeRefocus } from "~/features/check-ins/assume-refocus.server";
import type { CouldWait, Medium } from "~/features/check-ins/check-in";
import { logCheckIn } from "~/features/check-ins/log-check-in.server";
import { rememberWeek } from "~/features/check-ins/remember-week.server";
import { dayOf, mondayOf } from "~/features/projects/cadence-clock";
import type { Name } from "../people";
import { act, type When } from "./act";
import type { Scene } from "./scene";

type Logged = { from: Name; medium: Medium; minutes: number; couldWait: CouldWait; topic: string };

/** Somebody was interrupted, and says so the same day. */
export const checkIn = (when: When, by: Name, { from, minutes, ...rest }: Logged): Scene =>
  act(when, by, ({ cast, story }, actor, project) =>
    logCheckIn(actor, project, {
      ...rest,
      ...{ id: randomUUID(), askedById: cast[from].personId, askedByName: "", minutesEach: minutes },
      happenedOn: dayOf(now(), story.project.timeZone),
    }),
  );

/** So many check-ins in the week of that moment, as somebody remembers them. */
export const remembered = (when: When, by: Name, count: number, minutesEach: number, medium: Medium): Scene =>
  act(when, by, ({ story }, actor, project) =>
    rememberWeek(actor, project, {
      ...{ id: randomUUID(), count, minutesEach, medium, couldWait: "yes" },
      weekOn: mondayOf(now(), story.project.timeZone),
    }),
  );

export const assume = (when: When, by: Name, minutes: number): Scene =>
  act(when, by, (_stage, actor, project) => assumeRefocus(actor, project, minutes));

/** A question on the project, or on the headline of a published week. */
export const ask = (when: When, by: Name, text: string, week?: number): Scene =>
  act(when, by, ({ weekOn }, actor, project) =>
    askQuestion(actor, project, {
      ...{ id: randomUUID(), text },
      ...(week === undefined ? { weekOn: null, lineId: null } : { weekOn: weekOn(week), lineId: "headline" }),
    }),
  );

export const answerTo = (when: When, by: Name, question: string, text: string): Scene =>
  act(when, by, async (_stage, actor, project) => {
    const { id } = await db.question.findFirstOrThrow({ where: { projectId: project.id, text: question } });
    return answerQuestion(actor, project, { questionId: id, id: randomUUID(), text });
  });
