import { now } from "~/clock.server";
import { canTakePart, whyNoPart } from "~/features/check-ins/check-in-access";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";
import type { MeetingDay } from "./coming-meeting";
import { inMeeting, whyNotRunning } from "./lock-meeting.server";
import { stopTalking } from "./talk-about.server";

/** Ends a meeting; its minutes stay as they are from here on. Ended by two it ends once. */
export async function endMeeting(actor: Actor, project: ProjectAccess, day: MeetingDay): Promise<Refusal | undefined> {
  if (!canTakePart(project)) throw forbidden(whyNoPart(project));
  return inMeeting(project, day, async (tx, meeting) => {
    if (meeting.endedAt) return;
    const refused = whyNotRunning(meeting);
    if (refused) return { refused };
    const at = now();
    await stopTalking(tx, meeting.id, at);
    await tx.meeting.update({ where: { id: meeting.id }, data: { endedAt: at, endedById: actor.personId } });
  });
}
