import { db } from "~/db/client.server";
import { unseal } from "~/http/seal.server";
import { baseUrl } from "~/server/base-url.server";
import type { Envelope } from "../channels/channel";
import type { Topic, Words } from "../message";
import { unsubscribeUrl } from "../unsubscribe-url.server";

export type OpenedDelivery = { envelope: Envelope; place: unknown } | { refused: string };

/** What is said and where, or why nobody is told any more: they have left since it was written. */
export async function openDelivery(id: string): Promise<OpenedDelivery> {
  const { message, channel, person, target } = await db.delivery.findUniqueOrThrow({
    where: { id },
    include: {
      message: { include: { project: { select: { id: true, visibility: true } } } },
      person: true,
      target: true,
    },
  });
  const envelope: Envelope = {
    deliveryId: id,
    key: message.key,
    topic: message.topic,
    isCritical: message.isCritical,
    words: message.words as Words,
    createdAt: message.createdAt.toISOString(),
    baseUrl: baseUrl(),
  };
  if (target) return { envelope, place: JSON.parse(unseal(target.sealed, target.id)) };
  if (channel === "self-test") return { envelope, place: {} };
  if (!person || person.deactivatedAt) return { refused: "Not sent: this person can no longer sign in." };
  if (message.project?.visibility === "private" && !(await isMember(message.project.id, person.id)))
    return { refused: "Not sent: this person no longer belongs to the project." };
  const stop = unsubscribeUrl(person.id, message.topic as Topic);
  return { envelope, place: { address: person.email, unsubscribeUrl: stop } };
}

const isMember = async (projectId: string, personId: string) =>
  (await db.membership.count({ where: { projectId, personId } })) > 0;
