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
      message: true,
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
  const projectIds = [...(message.projectId ? [message.projectId] : []), ...(envelope.words.projectIds ?? [])];
  if (await isKeptFrom(person.id, projectIds))
    return { refused: "Not sent: this person no longer belongs to the project." };
  const stop = unsubscribeUrl(person.id, message.topic as Topic);
  return { envelope, place: { address: person.email, unsubscribeUrl: stop } };
}

/** Whether one of them is private and not this person's. */
const isKeptFrom = async (personId: string, projectIds: string[]): Promise<boolean> =>
  projectIds.length > 0 &&
  (await db.project.count({
    where: { id: { in: projectIds }, visibility: "private", memberships: { none: { personId } } },
  })) > 0;
