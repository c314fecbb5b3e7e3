import { randomUUID } from "node:crypto";
import { db } from "~/db/client.server";
import { findNextMeeting } from "~/features/meetings/find-next-meeting.server";
import { getMeeting, type MeetingOfDay } from "~/features/meetings/get-meeting.server";
import { keepNotes } from "~/features/meetings/keep-notes.server";
import type { MeetingForm } from "~/features/meetings/meeting-form";
import { takeMeetingStep } from "~/features/meetings/take-meeting-step.server";
import { dayOf, instantAt } from "~/features/projects/cadence-clock";
import { addDays, isoWeekday } from "~/features/projects/cadence-days";
import type { Name } from "../people";
import { act, type When } from "./act";
import type { Scene, Stage } from "./scene";

type Step = Exclude<MeetingForm, { intent: "notes" }>;

/** So many minutes after the last meeting on a Tuesday at ten that is not of the day on which the story is told. */
export const lastMeeting =
  (minutes: number): When =>
  ({ story, toldAt }) => {
    const { timeZone } = story.project;
    const today = dayOf(toldAt, timeZone);
    const tuesday = addDays(today, -((isoWeekday(today) + 5) % 7 || 7));
    return new Date(instantAt(tuesday, 10, 0, timeZone).getTime() + minutes * 60_000);
  };

/** Somebody takes a step of the meeting that runs then, or comes next. */
const take = (
  when: When,
  by: Name,
  step: (stage: Stage, day: string, meeting: MeetingOfDay) => Step | Promise<Step>,
): Scene =>
  act(when, by, async (stage, actor, project) => {
    const { next } = await findNextMeeting(project);
    const meeting = await getMeeting(project, next?.day);
    return takeMeetingStep(actor, project, meeting, await step(stage, meeting.day, meeting), async () => []);
  });

export const addToAgenda = (when: When, by: Name, title: string, reason: string): Scene =>
  take(when, by, () => ({ intent: "add", id: randomUUID(), title, reason }));

export const beginMeeting = (when: When, by: Name): Scene => take(when, by, () => ({ intent: "begin" }));
export const endMeeting = (when: When, by: Name): Scene => take(when, by, () => ({ intent: "end" }));
export const cancelMeeting = (when: When, by: Name): Scene => take(when, by, () => ({ intent: "cancel" }));

/** Goes on to the point that stands there on the agenda, counted from 1, or to the last one of a shorter agenda. */
export const talkAbout = (when: When, by: Name, place: number): Scene =>
  take(when, by, (_stage, _day, { facts }) => {
    const points = facts.meeting?.points ?? [];
    return { intent: "talk", pointId: (points[place - 1] ?? points.at(-1))?.id ?? "" };
  });

export const decided = (when: When, by: Name, text: string): Scene =>
  take(when, by, () => ({ intent: "decide", id: randomUUID(), text }));

/** Somebody will do something, so many days after the meeting at the latest. */
export const agreed = (when: When, by: Name, who: Name, text: string, days: number): Scene =>
  take(when, by, ({ cast }, day) => ({
    ...{ intent: "act", id: randomUUID(), text, ownerId: cast[who].personId, dueOn: addDays(day, days) },
  }));

export const done = (when: When, by: Name, text: string): Scene =>
  take(when, by, async ({ cast }) => {
    const { workspaceId } = cast[by];
    const { id } = await db.meetingAction.findFirstOrThrow({ where: { text, meeting: { project: { workspaceId } } } });
    return { intent: "done", actionId: id };
  });

export const noted = (when: When, by: Name, notes: string): Scene =>
  act(when, by, async (_stage, actor, project) => {
    const { next } = await findNextMeeting(project);
    return keepNotes(actor, project, await getMeeting(project, next?.day), { notes, version: 1 });
  });
