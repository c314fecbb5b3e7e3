import { now } from "~/clock.server";
import { isDay } from "~/features/projects/cadence-days";
import { getRhythm } from "~/features/projects/load-rhythm.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import { zoneOf } from "~/features/projects/rhythm-days";
import { notFound } from "~/http/not-found.server";
import { type MeetingDay, type MeetingPlan, meetingOfDay } from "./coming-meeting";
import { loadMeeting, type MeetingFacts } from "./load-meeting.server";

export type MeetingOfDay = MeetingDay & { plan: MeetingPlan; facts: MeetingFacts };

/** The meeting of a day with all that is open, or 404 where the project has none that day. Two queries. */
export async function getMeeting(project: ProjectAccess, day: string | undefined): Promise<MeetingOfDay> {
  if (!day || !isDay(day)) throw notFound();
  const [facts, { cadences, pauses }] = await Promise.all([loadMeeting(project, day), getRhythm(project.id)]);
  const at = now();
  const { agreed, marks } = facts;
  const isArchived = project.archivedAt !== null;
  const plan = { agreed, marks, timeZone: zoneOf(cadences, at), pauses, isArchived };
  const found = meetingOfDay(day, at, plan);
  if (!found) throw notFound();
  return { ...found, plan, facts };
}
