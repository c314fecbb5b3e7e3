import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { seal } from "~/http/seal.server";
import { whyNotDialled } from "~/http/why-not-dialled.server";
import type { Kind } from "../channels/kinds";
import { placeShown } from "./place-shown";
import { ofOwner, requireTargetOwner } from "./require-target-owner.server";
import type { AddTarget } from "./target-form";

const MOST = 20;

/** A channel of a project, or of the workspace's alarms. Its address is checked now, and again at every call; a demo calls nobody. */
export async function addTarget(
  actor: Actor,
  project: ProjectAccess | null,
  kind: Kind,
  { id, name, place, topics }: AddTarget,
): Promise<Refusal | undefined> {
  requireTargetOwner(actor, project);
  if (project?.archivedAt) return { refused: "This project is archived: it sends nothing." };
  if ((await db.target.count({ where: ofOwner(actor, project) })) >= MOST)
    return { refused: `There are ${MOST} channels already. Please remove one first.` };
  const reason = actor.isDemo ? null : await whyNotDialled(place.url);
  if (reason) return { refused: reason, field: "place.url" };
  await db.target.createMany({
    data: {
      ...{ id, workspaceId: actor.workspaceId, projectId: project?.id ?? null, kind, name },
      config: placeShown(place.url),
      sealed: seal(JSON.stringify(place), id),
      topics: project ? topics : ["alarm"],
      ...{ createdById: actor.personId, createdByName: actor.name, createdAt: now() },
    },
    skipDuplicates: true,
  });
}
