import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { getRhythm } from "~/features/projects/load-rhythm.server";
import { formatDay, formatInstant } from "~/features/projects/period-text";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Role } from "~/features/workspace/role";
import { notFound } from "~/http/not-found.server";
import { zoneOfWeek } from "./zone-of-week";

export type ReaderRow = { personId: string; name: string; role: Role | null; seen: string | null; hasNewest: boolean };

type Row = {
  personId: string;
  name: string;
  role: Role | null;
  seenAt: Date | null;
  seenRevision: number | null;
  revisionNumber: number;
};

/** The project's people and everybody else who opened a published summary, by name. 404 where nothing was published. Two queries. */
export async function listReaders(
  project: ProjectAccess,
  weekOn: string,
): Promise<{ week: string; readers: ReaderRow[]; timeZone: string }> {
  const [rhythm, rows] = await Promise.all([getRhythm(project.id), findRows(project, weekOn)]);
  const timeZone = zoneOfWeek(rhythm, weekOn);
  const at = now();
  const readers = rows.map(({ personId, name, role, seenAt, seenRevision, revisionNumber }) => ({
    personId,
    name,
    role,
    seen: seenAt && formatInstant(seenAt, timeZone, at),
    hasNewest: seenRevision === revisionNumber,
  }));
  if (readers.length === 0) throw notFound();
  return { week: `Week of ${formatDay(weekOn, at)}`, readers, timeZone };
}

const findRows = (project: ProjectAccess, weekOn: string) => db.$queryRaw<Row[]>`
  select p.id as "personId", p.name, m.role::text as role, r.first_seen_at as "seenAt", r.revision_number as "seenRevision", s.revision_number as "revisionNumber"
  from summary s
  join person p on p.workspace_id = ${project.workspaceId}::uuid
  left join membership m on m.project_id = s.project_id and m.person_id = p.id
  left join summary_reader r on r.summary_id = s.id and r.person_id = p.id
  where s.project_id = ${project.id}::uuid and s.week_on = ${weekOn}::date and s.published_at is not null
    and (m.role is not null and p.deactivated_at is null or r.person_id is not null)
  order by m.role desc nulls last, lower(p.name), p.id`;
