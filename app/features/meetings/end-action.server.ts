import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { canTakePart, whyNoPart } from "~/features/check-ins/check-in-access";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";

/** Says that an action is done, or dropped and why: it is on no agenda any more. Of two people's words the first stays. */
export async function endAction(
  actor: Actor,
  project: ProjectAccess,
  actionId: string,
  how: "done" | { dropped: string },
): Promise<Refusal | undefined> {
  if (!canTakePart(project)) throw forbidden(whyNoPart(project));
  const one = { id: actionId, projectId: project.id };
  const { count } = await db.meetingAction.updateMany({
    where: { ...one, doneAt: null, droppedAt: null },
    data: {
      ...(how === "done" ? { doneAt: now() } : { droppedAt: now(), droppedWhy: how.dropped }),
      endedById: actor.personId,
    },
  });
  const asSaid = how === "done" ? { doneAt: { not: null } } : { droppedAt: { not: null } };
  if (count === 1 || (await db.meetingAction.count({ where: { ...one, ...asSaid } }))) return;
  return { refused: "Somebody has ended this action in the meantime. Please reload the page." };
}
