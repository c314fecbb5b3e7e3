import { now } from "~/clock.server";
import { canTakePart, whyNoPart } from "~/features/check-ins/check-in-access";
import { dayOf } from "~/features/projects/cadence-clock";
import { formatWeekday } from "~/features/projects/period-text";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";
import { planMinutes } from "./agenda";
import type { MeetingOfDay } from "./get-meeting.server";
import { loadMeeting } from "./load-meeting.server";
import { inMeeting } from "./lock-meeting.server";
import { type OpenPoint, openPoints } from "./open-points";

/** Begins the meeting on its day: the agenda stands from here on, and its first point is talked about. Begun by two it begins once. */
export async function beginMeeting(
  _actor: Actor,
  project: ProjectAccess,
  meeting: MeetingOfDay,
  brought: readonly OpenPoint[],
): Promise<Refusal | undefined> {
  if (!canTakePart(project)) throw forbidden(whyNoPart(project));
  const at = now();
  const { day, plan } = meeting;
  const today = dayOf(at, plan.timeZone);
  if (day !== today) return { refused: `This meeting begins on its day, ${formatWeekday(day, at)}.` };
  return inMeeting(project, meeting, async (tx, { id: meetingId, beganAt, cancelledAt }) => {
    if (beganAt) return;
    if (cancelledAt) return { refused: "This meeting was cancelled." };
    const { open } = await loadMeeting(project, day, tx);
    const points = openPoints(open, brought, { slug: project.slug, today, timeZone: plan.timeZone, at });
    const minutes = planMinutes(points.map(({ kind }) => kind));
    await tx.meeting.update({ where: { id: meetingId }, data: { beganAt: at } });
    const rows = points.map((point, index) => ({
      ...{ ...point, projectId: project.id, meetingId, position: index + 1, minutes: minutes[index] as number },
      beganAt: index === 0 ? at : null,
    }));
    for (const { aboutId, meetingId, minutes, position, beganAt, kind } of rows) {
      if (kind !== "topic") continue;
      await tx.agendaPoint.updateMany({
        where: { id: aboutId, projectId: project.id, removedAt: null },
        data: { meetingId, minutes, position, beganAt },
      });
    }
    await tx.agendaPoint.createMany({
      data: rows
        .filter(({ kind }) => kind !== "topic")
        .map(({ href: _href, ...row }) => ({ ...row, id: crypto.randomUUID(), addedAt: at })),
    });
  });
}
