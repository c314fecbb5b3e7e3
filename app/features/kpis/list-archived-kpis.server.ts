import { db } from "~/db/client.server";
import type { ProjectAccess } from "~/features/projects/project-access";

export type ArchivedKpi = { kpiId: string; name: string; archivedAt: Date };

/** The KPIs that a project no longer uses, with the name they had last. */
export function listArchivedKpis(project: ProjectAccess): Promise<ArchivedKpi[]> {
  return db.$queryRaw<ArchivedKpi[]>`
    select k.id as "kpiId", k.archived_at as "archivedAt",
           (select name from kpi_definition where kpi_id = k.id order by number desc limit 1) as name
    from kpi k where k.project_id = ${project.id}::uuid and k.archived_at is not null
    order by k.archived_at desc`;
}
