import { randomUUID } from "node:crypto";
import { db } from "~/db/client.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { notFound } from "~/http/not-found.server";
import { enqueueMessage } from "../enqueue-message.server";
import { wordsOf } from "../message";
import { targetsUrl } from "../target-urls";
import { ofOwner, requireTargetOwner } from "./require-target-owner.server";

/** Sends a real message to a channel by the way that all messages go. Gives the delivery's id; a test that still waits is that one. */
export async function testTarget(
  actor: Actor,
  project: ProjectAccess | null,
  id: string,
): Promise<Refusal | { deliveryId: string }> {
  requireTargetOwner(actor, project);
  const target = await db.target.findFirst({ where: { ...ofOwner(actor, project), id }, select: { disabledAt: true } });
  if (!target) throw notFound();
  if (target.disabledAt) return { refused: "It is switched off. Switch it on again first." };
  const waiting = { targetId: id, state: "waiting", message: { topic: "test" } };
  const known = await db.delivery.findFirst({ where: waiting, select: { id: true } });
  if (known) return { deliveryId: known.id };
  const words = wordsOf({
    title: "This is a test",
    lines: [
      `${actor.name} has sent it to see whether messages ${project ? `of ${project.name} ` : ""}arrive here. Nothing has happened.`,
    ],
    action: { label: "Open the channels", path: targetsUrl(project?.slug) },
    why: "Critical messages will look like this.",
  });
  const { workspaceId } = actor;
  const key = `test ${randomUUID()}`;
  const about = {
    key,
    workspaceId,
    projectId: project?.id ?? null,
    topic: "test",
    isCritical: false,
    aboutId: id,
  } as const;
  const messageId = await db.$transaction((tx) =>
    enqueueMessage(tx, { ...about, words }, { people: [], targets: [id] }),
  );
  const delivery = await db.delivery.findFirst({ where: { messageId: messageId ?? "" }, select: { id: true } });
  return delivery ? { deliveryId: delivery.id } : { refused: "It was switched off just now." };
}

const LOOK_MILLISECONDS = 150;

/** Waits until the first attempt is over, `milliseconds` at most. */
export async function awaitAttempt(deliveryId: string, milliseconds = 8_000): Promise<void> {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) {
    if ((await db.deliveryAttempt.count({ where: { deliveryId } })) > 0) return;
    await new Promise((goOn) => setTimeout(goOn, LOOK_MILLISECONDS));
  }
}
