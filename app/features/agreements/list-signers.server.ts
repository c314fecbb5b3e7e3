import { db, type Tx } from "~/db/client.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Side } from "./side";
import type { Named } from "./terms";

/** Who may sign for each side at present. */
export type Signers = Record<Side, Named[]>;

/**
 * A lead signs for engineering; for the stakeholders whoever was asked, or any stakeholder of the project once that person
 * has left it, changed sides or been deactivated. One query.
 */
export async function listSigners(
  project: Pick<ProjectAccess, "id" | "workspaceId">,
  stakeholderId: string,
  client: Tx | typeof db = db,
): Promise<Signers> {
  const people = await client.$queryRaw<(Named & { role: string })[]>`
    select p.id, p.name, m.role::text as role from membership m join person p on p.id = m.person_id
    where m.project_id = ${project.id}::uuid and p.workspace_id = ${project.workspaceId}::uuid and p.deactivated_at is null
      and m.role in ('lead', 'stakeholder') order by lower(p.name), p.id`;
  const named = (role: string) => people.filter((one) => one.role === role).map(({ id, name }) => ({ id, name }));
  const stakeholders = named("stakeholder");
  const asked = stakeholders.filter(({ id }) => id === stakeholderId);
  return { engineering: named("lead"), stakeholder: asked.length > 0 ? asked : stakeholders };
}

/** The side that a person may sign for, or null. */
export function sideToSign(signers: Signers, personId: string): Side | null {
  const mine = (side: Side) => signers[side].some(({ id }) => id === personId);
  return mine("engineering") ? "engineering" : mine("stakeholder") ? "stakeholder" : null;
}
