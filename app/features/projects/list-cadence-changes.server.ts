import { db } from "~/db/client.server";
import type { Cadence } from "./cadence";
import type { ProjectAccess } from "./project-access";

export type CadenceChange = Cadence & { setBy: string | null; setAt: Date };

/** Every cadence that the project had, has and will have, the latest first. One query. */
export function listCadenceChanges(project: ProjectAccess): Promise<CadenceChange[]> {
  return db.$queryRaw<CadenceChange[]>`
    select c.from_week_on::text as "fromWeekOn", c.every_weeks as "everyWeeks", c.weekday, c.hour, c.minute,
           c.time_zone as "timeZone", p.name as "setBy", c.created_at as "setAt"
    from cadence c left join person p on p.id = c.set_by_id
    where c.project_id = ${project.id}::uuid
    order by c.from_week_on desc`;
}
