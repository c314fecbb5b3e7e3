import { now } from "~/clock.server";
import { canTakePart } from "~/features/check-ins/check-in-access";
import { dayOf } from "~/features/projects/cadence-clock";
import { addDays } from "~/features/projects/cadence-days";
import { formatDay, formatTime, formatWeekday } from "~/features/projects/period-text";
import { canAnswer, type ProjectAccess } from "~/features/projects/project-access";
import { zoneNote } from "~/features/projects/zone-note";
import type { Actor } from "~/features/sign-in/actor";
import { actionEnd } from "./action-end";
import { MEETING_MINUTES } from "./agenda";
import { isRunning, offeredFrom } from "./coming-meeting";
import { describePoints } from "./describe-points";
import type { MeetingOfDay } from "./get-meeting.server";
import type { ActionRow, MeetingRow } from "./load-meeting.server";
import type { ActionView, MeetingView, TimerView } from "./meeting-view";
import type { OpenPoint } from "./open-points";
import { givenBackInWords } from "./time-given-back";

/** A meeting in words, as the actor may see it and act on it. `brought` is what later rooms have to say. */
export function describeMeeting(
  actor: Actor,
  project: ProjectAccess,
  meeting: MeetingOfDay,
  brought: readonly OpenPoint[],
): MeetingView {
  const { day, startsAt, endsAt, plan, facts } = meeting;
  const { timeZone } = plan;
  const at = now();
  const time = (instant: Date | string) => formatTime(new Date(instant), timeZone);
  const state = stateOf(facts.meeting, isOver(meeting, at));
  const { points, unfitting } = describePoints(actor, project, meeting, brought, at);
  const isMember = canTakePart(project);
  const isAhead = state === "coming";
  const minutes = points.reduce((sum, point) => sum + point.minutes, 0);
  const isDayBefore = at >= offeredFrom(day, timeZone);
  const row = facts.meeting;
  const owner = facts.people.find(({ id }) => id === actor.personId) ?? facts.people[0];
  return {
    day,
    when: `${formatWeekday(day, at)}, ${time(startsAt)} to ${time(endsAt)}`,
    zoneNote: zoneNote(timeZone, actor.timeZone, at),
    state,
    status: row ? statusOf(row, time) : "",
    points,
    unfitting,
    planned: `${minutes} of ${MEETING_MINUTES} min planned`,
    isOffered: isAhead && isDayBefore && points.length === 0 && unfitting.length === 0,
    givenBack: row?.cancelledAt && row.invited !== null ? givenBackInWords(row.invited) : "",
    timer: state === "running" && row ? timerOf(row, timeZone, at) : null,
    notes: { text: row?.notes ?? "", html: row?.notesHtml ?? "", version: row?.notesVersion ?? 1 },
    decisions: (row?.decisions ?? []).map(({ id, text, personName, question }) => ({
      ...{ id, text, byline: question ? `${personName} decided: ${question}` : personName },
    })),
    actions: (row?.actions ?? []).map((action) => describeAction(action, day, at)),
    may: {
      takePart: isMember,
      add: isMember && (isAhead || state === "running"),
      begin: isMember && isAhead && day === dayOf(at, timeZone),
      run: isMember && state === "running",
      cancel: isMember && isAhead && at < endsAt,
    },
    asks: facts.open.asks
      .filter((ask) => canAnswer(project, actor.personId, ask))
      .map(({ id, question }) => ({ value: id, label: question })),
    owners: facts.people.map(({ id, name }) => ({ value: id, label: name })),
    ownerId: owner?.id ?? "",
    defaultDueOn: addDays(day, 7),
    ids: { add: crypto.randomUUID(), decide: crypto.randomUUID(), act: crypto.randomUUID() },
  };
}

/** Its day has passed. */
const isOver = ({ day, plan }: MeetingOfDay, at: Date) => dayOf(at, plan.timeZone) > day;

function stateOf(row: MeetingRow | null, over: boolean): MeetingView["state"] {
  if (row?.cancelledAt) return "cancelled";
  if (row?.endedAt) return "ended";
  if (row && isRunning(row)) return "running";
  return over ? "missed" : "coming";
}

function statusOf(row: MeetingRow, time: (instant: Date | string) => string): string {
  const { beganAt, endedAt, endedByName, cancelledAt, cancelledByName } = row;
  if (cancelledAt) return `Cancelled by ${cancelledByName}`;
  if (!beganAt) return "";
  if (endedAt) return `Held from ${time(beganAt)} to ${time(endedAt)}${endedByName ? `, ended by ${endedByName}` : ""}`;
  const until = new Date(new Date(beganAt).getTime() + MEETING_MINUTES * 60_000);
  return `Began ${time(beganAt)}, until ${time(until)}`;
}

function timerOf({ points }: MeetingRow, timeZone: string, at: Date): TimerView | null {
  const current = points.find(({ beganAt }) => beganAt !== null);
  if (!current?.beganAt) return null;
  const endsAt = new Date(current.beganAt).getTime() + current.minutes * 60_000 - current.spentMs;
  const { id: pointId, title } = current;
  return { pointId, title, endsAt, endsText: formatTime(new Date(endsAt), timeZone), now: at.getTime() };
}

function describeAction(action: ActionRow, day: string, at: Date): ActionView {
  const { text, ownerName, dueOn } = action;
  return { ...actionEnd(action), text, byline: `${ownerName}, by ${dueOn === day ? "today" : formatDay(dueOn, at)}` };
}
