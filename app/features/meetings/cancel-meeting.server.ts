import { now } from "~/clock.server";
import { canTakePart, whyNoPart } from "~/features/check-ins/check-in-access";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";
import type { MeetingDay } from "./coming-meeting";
import { inMeeting } from "./lock-meeting.server";

/** Cancels the meeting of a day, by either side's word. What is open stays open for the next one. */
export async function cancelMeeting(
  actor: Actor,
  project: ProjectAccess,
  day: MeetingDay,
): Promise<Refusal | undefined> {
  if (!canTakePart(project)) throw forbidden(whyNoPart(project));
  return inMeeting(project, day, async (tx, { id, beganAt, cancelledAt }) => {
    if (cancelledAt) return;
    if (beganAt) return { refused: "This meeting has begun already." };
    const at = now();
    if (at >= day.endsAt) return { refused: "The time of this meeting is over already." };
    const invited = await tx.membership.count({ where: { projectId: project.id, person: { deactivatedAt: null } } });
    const by = { cancelledById: actor.personId, cancelledByName: actor.name };
    await tx.meeting.update({ where: { id }, data: { cancelledAt: at, ...by, invited } });
  });
}
