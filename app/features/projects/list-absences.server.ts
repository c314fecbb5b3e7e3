import { db } from "~/db/client.server";
import type { Day } from "./cadence";
import type { ProjectAccess } from "./project-access";

type Planned = { by: string | null };
export type Absences = {
  skips: (Planned & { weekOn: Day; reason: string })[];
  pauses: (Planned & { id: string; fromOn: Day; untilOn: Day | null; reason: string })[];
  standIns: (Planned & { id: string; person: string; personId: string; fromOn: Day; untilOn: Day })[];
};

/** Every skip, pause and stand-in that the project had, has or will have, with who planned it; the latest first. One query. */
export async function listAbsences(project: ProjectAccess): Promise<Absences> {
  const [absences] = await db.$queryRaw<[Absences]>`
    select
      (select coalesce(json_agg(json_build_object('weekOn', s.week_on, 'reason', s.reason, 'by', p.name) order by s.week_on desc), '[]')
       from skip s left join person p on p.id = s.by_person_id where s.project_id = ${project.id}::uuid) as skips,
      (select coalesce(json_agg(json_build_object('id', a.id, 'fromOn', a.from_on, 'untilOn', a.until_on, 'reason', a.reason, 'by', p.name)
                order by a.from_on desc), '[]')
       from pause a left join person p on p.id = a.by_person_id where a.project_id = ${project.id}::uuid) as pauses,
      (select coalesce(json_agg(json_build_object('id', i.id, 'person', who.name, 'personId', i.person_id, 'fromOn', i.from_on,
                'untilOn', i.until_on, 'by', p.name) order by i.from_on desc, i.created_at desc), '[]')
       from stand_in i join person who on who.id = i.person_id left join person p on p.id = i.by_person_id
       where i.project_id = ${project.id}::uuid) as "standIns"`;
  return absences;
}
