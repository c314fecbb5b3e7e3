import { now } from "~/clock.server";
import type { Tx } from "~/db/client.server";
import { canTakePart, whyNoPart } from "~/features/check-ins/check-in-access";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";
import type { MeetingDay } from "./coming-meeting";
import { inMeeting, whyNotRunning } from "./lock-meeting.server";

/** Goes on to a point: its time runs from here, and that of the one before stands still. */
export async function talkAbout(
  _actor: Actor,
  project: ProjectAccess,
  day: MeetingDay,
  pointId: string,
): Promise<Refusal | undefined> {
  if (!canTakePart(project)) throw forbidden(whyNoPart(project));
  return inMeeting(project, day, async (tx, meeting) => {
    const refused = whyNotRunning(meeting);
    if (refused) return { refused };
    const point = await tx.agendaPoint.findFirst({ where: { id: pointId, meetingId: meeting.id, removedAt: null } });
    if (!point) return { refused: "This point is not on the agenda any more." };
    if (point.beganAt) return;
    const at = now();
    await stopTalking(tx, meeting.id, at);
    await tx.agendaPoint.update({ where: { id: point.id }, data: { beganAt: at } });
  });
}

/** Nobody talks for longer; a server that slept for weeks would count more than the column holds. */
const MOST_MS = 24 * 3_600_000;

/** Adds what the point that is talked about has taken; none is talked about afterwards. */
export async function stopTalking(tx: Tx, meetingId: string, at: Date): Promise<void> {
  const current = await tx.agendaPoint.findFirst({ where: { meetingId, beganAt: { not: null } } });
  if (!current?.beganAt) return;
  const spentMs = Math.min(MOST_MS, current.spentMs + Math.max(0, at.getTime() - current.beganAt.getTime()));
  await tx.agendaPoint.update({ where: { id: current.id }, data: { beganAt: null, spentMs } });
}
