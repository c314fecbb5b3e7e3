import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import type { Terms } from "~/features/agreements/terms";
import { getRhythm } from "~/features/projects/load-rhythm.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import { zoneOf } from "~/features/projects/rhythm-days";
import { comingMeeting, type MeetingDay, type MeetingMark } from "./coming-meeting";

type Row = { agreed: Terms["meeting"]; marks: MeetingMark[] };

/** The meeting that runs or comes next, by the agreement in force, the pauses and what was held or cancelled. Two queries. */
export async function findNextMeeting(
  project: ProjectAccess,
): Promise<{ next: MeetingDay | null; agreed: Terms["meeting"]; timeZone: string }> {
  const at = now();
  const [[row], { cadences, pauses }] = await Promise.all([
    db.$queryRaw<[Row]>`
      select (select v.terms->'meeting' from agreement a join agreement_version v on v.id = a.version_id
          where a.project_id = ${project.id}::uuid and a.ended_at is null) as agreed,
        (select coalesce(json_agg(json_build_object('day', day_on, 'startsAt', starts_at, 'beganAt', began_at, 'endedAt', ended_at,
            'cancelledAt', cancelled_at) order by day_on), '[]') from meeting where project_id = ${project.id}::uuid
          and (starts_at > ${at}::timestamptz - interval '2 days' or began_at is not null and ended_at is null)) as marks`,
    getRhythm(project.id),
  ]);
  const timeZone = zoneOf(cadences, at);
  const plan = { ...row, timeZone, pauses, isArchived: project.archivedAt !== null };
  return { next: comingMeeting(at, plan), agreed: row.agreed, timeZone };
}
