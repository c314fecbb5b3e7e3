import { db } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";
import { lockProject } from "./lock-project.server";
import { canLead, type ProjectAccess } from "./project-access";
import type { ChangeProject } from "./project-form";
import type { Refusal } from "./refusal";

/** Changes name, purpose, who may see the project and who answers for its summary. Its address stays. */
export async function changeProject(
  _actor: Actor,
  project: ProjectAccess,
  input: ChangeProject,
): Promise<Refusal | undefined> {
  if (!canLead(project)) throw forbidden("Only the lead of this project can change it.");
  return db.$transaction(async (tx) => {
    await lockProject(tx, project);
    const writer = await tx.membership.findFirst({
      where: {
        projectId: project.id,
        personId: input.responsibleId,
        role: { in: ["lead", "engineer"] },
        person: { workspaceId: project.workspaceId, deactivatedAt: null },
      },
    });
    if (!writer) return { refused: "Please choose a lead or an engineer of this project.", field: "responsibleId" };
    await tx.project.update({ where: { id: project.id, workspaceId: project.workspaceId }, data: input });
  });
}
