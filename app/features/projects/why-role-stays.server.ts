import type { Tx } from "~/db/client.server";
import type { Role } from "~/features/workspace/role";
import { lockProject } from "./lock-project.server";
import type { ProjectAccess } from "./project-access";

/**
 * What stands against giving a person another role, or none, in words; null when nothing does. The project keeps a lead
 * who can sign in, and whoever answers for the summary can write it. Holds the project's lock for what follows.
 */
export async function whyRoleStays(
  tx: Tx,
  project: ProjectAccess,
  personId: string,
  next: Role | null,
): Promise<string | null> {
  const { responsibleId } = await lockProject(tx, project);
  if (next !== "lead") {
    const leads = await tx.membership.findMany({
      where: { projectId: project.id, role: "lead" },
      select: { personId: true, person: { select: { deactivatedAt: true } } },
    });
    const remaining = leads.filter((lead) => lead.personId !== personId && !lead.person.deactivatedAt);
    const isLead = leads.some((lead) => lead.personId === personId);
    if (isLead && remaining.length === 0) return "A project needs a lead. Make somebody else lead first.";
  }
  const canStillWrite = next === "lead" || next === "engineer";
  if (personId === responsibleId && !canStillWrite) {
    return "This person answers for the weekly summary. Name somebody else for it in the settings first.";
  }
  return null;
}
