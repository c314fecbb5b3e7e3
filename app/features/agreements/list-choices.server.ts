import { db, type Tx } from "~/db/client.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Role } from "~/features/workspace/role";
import type { Side } from "./side";
import type { Named } from "./terms";

/** Who and what of a project an agreement may name: people who can sign in, key numbers in use, throughput and error rate first. */
export type Choices = { people: (Named & { role: Role })[]; kpis: Named[] };

export async function listChoices(
  project: Pick<ProjectAccess, "id" | "workspaceId">,
  client: Tx | typeof db = db,
): Promise<Choices> {
  const people = await client.$queryRaw<Choices["people"]>`
    select p.id, p.name, m.role::text as role from membership m join person p on p.id = m.person_id
    where m.project_id = ${project.id}::uuid and p.workspace_id = ${project.workspaceId}::uuid and p.deactivated_at is null
    order by m.role, lower(p.name), p.id`;
  const kpis = await client.$queryRaw<Named[]>`
    select k.id, d.name from kpi k
    join lateral (select name, sense from kpi_definition where kpi_id = k.id order by number desc limit 1) d on true
    where k.project_id = ${project.id}::uuid and k.archived_at is null
    order by case d.sense when 'throughput' then 1 when 'error_rate' then 2 else 3 end, k.position, k.id`;
  return { people, kpis };
}

/** The people of one side. */
export const peopleOf = ({ people }: Choices, side: Side): Named[] =>
  people
    .filter(({ role }) => (role === "stakeholder") === (side === "stakeholder"))
    .map(({ id, name }) => ({ id, name }));
