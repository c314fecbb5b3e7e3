import { now } from "~/clock.server";
import { canTakePart, whyNoPart } from "~/features/check-ins/check-in-access";
import { dateFromDay } from "~/features/projects/cadence-days";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";
import type { MeetingDay } from "./coming-meeting";
import { inMeeting, whyNotRunning } from "./lock-meeting.server";

type NewAction = { id: string; text: string; ownerId: string; dueOn: string };

/** Writes down who does what until when; it comes back first on every agenda until it is done or dropped. Sent twice it is one. */
export async function addAction(
  actor: Actor,
  project: ProjectAccess,
  day: MeetingDay,
  { id, text, ownerId, dueOn }: NewAction,
): Promise<Refusal | undefined> {
  if (!canTakePart(project)) throw forbidden(whyNoPart(project));
  return inMeeting(project, day, async (tx, meeting) => {
    const own = { id, projectId: project.id, addedById: actor.personId };
    if (await tx.meetingAction.count({ where: own })) return;
    const refused = whyNotRunning(meeting);
    if (refused) return { refused, field: "text" };
    if (dueOn < day.day) return { refused: "Please choose a day that is still ahead.", field: "dueOn" };
    const owner = await tx.person.findFirst({
      where: { id: ownerId, deactivatedAt: null, memberships: { some: { projectId: project.id } } },
      select: { name: true },
    });
    if (!owner) return { refused: "Please choose somebody of this project.", field: "ownerId" };
    const { count } = await tx.meetingAction.createMany({
      data: {
        ...{ ...own, meetingId: meeting.id, text, ownerId, ownerName: owner.name, dueOn: dateFromDay(dueOn) },
        ...{ addedByName: actor.name, addedAt: now() },
      },
      skipDuplicates: true,
    });
    if (count === 0) return { refused: "This form is out of date. Please reload the page.", field: "text" };
  });
}
