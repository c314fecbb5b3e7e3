import { db } from "~/db/client.server";
import { lockProject } from "~/features/projects/lock-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Refusal } from "~/features/projects/refusal";
import { forbidden } from "~/http/not-found.server";
import { choiceOf, type Escalation } from "./escalation";
import { canSetEscalation, whyNoEscalation } from "./flag-access";
import { listEscalationChoices } from "./list-escalation.server";

/** Whom a flag is passed on to in turn, instead of what was set before. */
export async function setEscalation(
  project: ProjectAccess,
  steps: readonly Escalation[],
): Promise<Refusal | undefined> {
  if (!canSetEscalation(project)) throw forbidden(whyNoEscalation);
  return db.$transaction(async (tx) => {
    await lockProject(tx, project);
    const wanted = new Map(steps.map((step) => [choiceOf(step), step]));
    const able = new Set((await listEscalationChoices(project, tx)).map(choiceOf));
    if ([...wanted.keys()].some((one) => !able.has(one)))
      return { refused: "Somebody of this list cannot be told any more. Please look at it again." };
    await tx.escalationStep.deleteMany({ where: { projectId: project.id } });
    await tx.escalationStep.createMany({
      data: [...wanted.values()].map((step, index) => ({ ...step, projectId: project.id, position: index + 1 })),
    });
    return undefined;
  });
}
