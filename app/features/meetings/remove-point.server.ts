import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { canTakePart, whyNoPart } from "~/features/check-ins/check-in-access";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";

/** Takes back a point that the actor added, while no meeting has talked about it. */
export async function removePoint(actor: Actor, project: ProjectAccess, pointId: string): Promise<Refusal | undefined> {
  if (!canTakePart(project)) throw forbidden(whyNoPart(project));
  const own = { id: pointId, projectId: project.id, kind: "topic", addedById: actor.personId };
  const { count } = await db.agendaPoint.updateMany({
    where: { ...own, removedAt: null, beganAt: null, spentMs: 0, meeting: { endedAt: null } },
    data: { removedAt: now() },
  });
  if (count === 1 || (await db.agendaPoint.count({ where: { ...own, removedAt: { not: null } } }))) return;
  return { refused: "Only whoever added a point takes it back, and only before it is talked about." };
}
