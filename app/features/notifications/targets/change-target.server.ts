import { now } from "~/clock.server";
import { db, type Tx } from "~/db/client.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { notFound } from "~/http/not-found.server";
import { seal, unseal } from "~/http/seal.server";
import { whyNotDialled } from "~/http/why-not-dialled.server";
import { placeShown } from "./place-shown";
import { ofOwner, requireTargetOwner } from "./require-target-owner.server";
import type { TargetTopic } from "./topic-words";

/** A rotated secret signs beside the new one for so long. */
const ROTATION_HOURS = 24;

const asNew = { disabledAt: null, disabledReason: "", failingSince: null, freeAt: null };

type Of = [actor: Actor, project: ProjectAccess | null, id: string];
type Locked = { id: string; sealed: Uint8Array };

/** The target under a lock, so that two changes follow each other; 404 where the actor has no such target. */
const changing =
  <Result>(...[actor, project, id]: Of) =>
  async (change: (tx: Tx, target: Locked) => Promise<Result>): Promise<Result> => {
    requireTargetOwner(actor, project);
    const { workspaceId, projectId } = ofOwner(actor, project);
    return db.$transaction(async (tx) => {
      const [target] = await tx.$queryRaw<Locked[]>`
        select id, sealed from target where id = ${id}::uuid and workspace_id = ${workspaceId}::uuid
          and project_id is not distinct from ${projectId}::uuid and removed_at is null for update`;
      if (!target) throw notFound();
      return change(tx, target);
    });
  };

/** What it gets beside what is critical. */
export const chooseTopics = (of: Of, topics: TargetTopic[]): Promise<void> =>
  changing<void>(...of)(async (tx, { id }) => {
    if (of[1]) await tx.target.update({ where: { id }, data: { topics }, select: { id: true } });
  });

/** Signs with a new secret from now on, and for a day with the one before too. */
export const rotateSecret = (of: Of, secret: string): Promise<Refusal | undefined> =>
  changing<Refusal | undefined>(...of)(async (tx, { id, sealed }) => {
    const place = JSON.parse(unseal(sealed, id));
    if (!place.secret) return { refused: "This kind of channel is not signed." };
    if (place.secret === secret) return undefined;
    const until = new Date(now().getTime() + ROTATION_HOURS * 3_600_000).toISOString();
    const next = { ...place, secret, formerSecret: { secret: place.secret, until } };
    await tx.target.update({ where: { id }, data: { sealed: seal(JSON.stringify(next), id) }, select: { id: true } });
  });

/** Leads to another address from now on, what waits for it too, with the secret that it signs with; switched on again. */
export async function changeAddress(of: Of, url: string): Promise<Refusal | undefined> {
  requireTargetOwner(of[0], of[1]);
  const reason = of[0].isDemo ? null : await whyNotDialled(url);
  if (reason) return { refused: reason };
  return changing<Refusal | undefined>(...of)(async (tx, { id, sealed }) => {
    const place = readPlace(sealed, id);
    if (!place) return { refused: "What it signs with cannot be read any more. Please remove it and add it anew." };
    const next = seal(JSON.stringify({ ...place, url }), id);
    const data = { config: placeShown(url), sealed: next, ...asNew };
    await tx.target.update({ where: { id }, data, select: { id: true } });
    return undefined;
  });
}

/** What leads there; null where SECRET was changed since. */
function readPlace(sealed: Uint8Array, id: string): Record<string, unknown> | null {
  try {
    return JSON.parse(unseal(sealed, id));
  } catch {
    return null;
  }
}

/** Sends to it again from now on; what was given up meanwhile stays so until an admin asks for it. */
export const enableTarget = (of: Of): Promise<void> =>
  changing<void>(...of)(async (tx, { id }) => {
    await tx.target.update({ where: { id }, data: asNew, select: { id: true } });
  });

/** Forgets its address. What it got stays in the story of what was sent. */
export const removeTarget = (of: Of): Promise<void> =>
  changing<void>(...of)(async (tx, { id }) => {
    const at = now();
    const data = { removedAt: at, sealed: new Uint8Array() };
    await tx.target.update({ where: { id }, data, select: { id: true } });
    await tx.delivery.updateMany({
      where: { targetId: id, state: "waiting" },
      data: { state: "dead", endedAt: at, claimedUntil: null },
    });
  });
