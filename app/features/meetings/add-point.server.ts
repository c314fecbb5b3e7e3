import { now } from "~/clock.server";
import { canTakePart, whyNoPart } from "~/features/check-ins/check-in-access";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";
import { MEETING_MINUTES, minutesForAdded, planMinutes } from "./agenda";
import type { MeetingDay } from "./coming-meeting";
import { inMeeting } from "./lock-meeting.server";

/** More than anybody could talk about helps nobody; what is open by itself takes no place of them. */
const MOST_POINTS = 30;

/** Anyone of the project adds a point, before the meeting or while it runs; sent twice it is added once. */
export async function addPoint(
  actor: Actor,
  project: ProjectAccess,
  day: MeetingDay,
  point: { id: string; title: string; reason: string },
): Promise<Refusal | undefined> {
  if (!canTakePart(project)) throw forbidden(whyNoPart(project));
  return inMeeting(project, day, async (tx, { id: meetingId, beganAt, endedAt, cancelledAt }) => {
    const own = { id: point.id, projectId: project.id, addedById: actor.personId };
    if (await tx.agendaPoint.count({ where: own })) return;
    if (endedAt || cancelledAt)
      return { refused: "This meeting is over. Please add your point to the next one.", field: "title" };
    const there = await tx.agendaPoint.findMany({ where: { meetingId, removedAt: null } });
    if (there.filter(({ kind }) => kind === "topic").length >= MOST_POINTS)
      return { refused: `${MOST_POINTS} points are added already. Please ask a question instead.`, field: "title" };
    const planned = there.reduce((sum, { minutes }) => sum + minutes, 0);
    const minutes = beganAt ? minutesForAdded(planned) : (planMinutes(["topic"], MEETING_MINUTES)[0] as number);
    const position = 1 + Math.max(0, ...there.map((one) => one.position));
    const { count } = await tx.agendaPoint.createMany({
      data: { ...own, ...point, meetingId, kind: "topic", minutes, position, addedByName: actor.name, addedAt: now() },
      skipDuplicates: true,
    });
    if (count === 0) return { refused: "This form is out of date. Please reload the page.", field: "title" };
  });
}
