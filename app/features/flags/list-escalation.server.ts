import { db, type Tx } from "~/db/client.server";
import type { Escalation } from "./escalation";

type Project = { id: string; workspaceId: string };
export type EscalationStep = Escalation & { name: string };

/** Whom a flag may be passed on to: of a private project only its own people and targets. The people first. */
export async function listEscalationChoices({ id, workspaceId }: Project, client: Tx = db): Promise<EscalationStep[]> {
  return client.$queryRaw<EscalationStep[]>`
    select * from (
      select p.id as "personId", null::uuid as "targetId", p.name from person p, project r
      where r.id = ${id}::uuid and p.workspace_id = ${workspaceId}::uuid and p.deactivated_at is null
        and (r.visibility = 'open' or exists (select from membership m where m.project_id = r.id and m.person_id = p.id))
      union all
      select null, t.id, t.name from target t, project r
      where r.id = ${id}::uuid and t.workspace_id = ${workspaceId}::uuid and t.removed_at is null and t.disabled_at is null
        and (t.project_id = r.id or (t.project_id is null and r.visibility = 'open'))
    ) choice order by "personId" is null, lower(name), "personId", "targetId"`;
}

/** Whom a flag is passed on to in turn, with the place in the list; who cannot be reached any more is left out. */
export async function listEscalation(
  project: Project,
  client: Tx = db,
): Promise<(EscalationStep & { position: number })[]> {
  const set = await client.escalationStep.findMany({ where: { projectId: project.id }, orderBy: { position: "asc" } });
  if (set.length === 0) return [];
  const choices = await listEscalationChoices(project, client);
  return set.flatMap(({ personId, targetId, position }) =>
    choices
      .filter((choice) => choice.personId === personId && choice.targetId === targetId)
      .map((choice) => ({ ...choice, position })),
  );
}
