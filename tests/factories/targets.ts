import { randomUUID } from "node:crypto";
import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import type { Kind } from "~/features/notifications/channels/kinds";
import { attemptDelivery } from "~/features/notifications/delivery/attempt-delivery.server";
import { claimDeliveries } from "~/features/notifications/delivery/claim-deliveries.server";
import { enqueueMessage } from "~/features/notifications/enqueue-message.server";
import type { Recipients } from "~/features/notifications/list-recipients.server";
import { type Message, wordsOf } from "~/features/notifications/message";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { seal } from "~/http/seal.server";

/** A target of a project that leads to `place`. */
export async function makeTarget(maker: Actor, project: ProjectAccess | null, kind: Kind, place: { url: string }) {
  const id = randomUUID();
  const { host } = new URL(place.url);
  return db.target.create({
    data: {
      ...{ id, workspaceId: maker.workspaceId, projectId: project?.id ?? null, kind, name: `Our ${kind}`, topics: [] },
      ...{ createdById: maker.personId, createdByName: maker.name, createdAt: now() },
      config: { host, tail: place.url.slice(-4) },
      sealed: seal(JSON.stringify(place), id),
    },
  });
}

/** Enqueues a message about nothing in particular. */
export async function say(
  { workspaceId }: Pick<Actor, "workspaceId">,
  to: Partial<Recipients>,
  more: Partial<Message> = {},
): Promise<string> {
  const action = { label: "Open it", path: "/projects" };
  const message: Message = {
    ...{ key: `test ${randomUUID()}`, workspaceId, projectId: null, topic: "flag", isCritical: true, aboutId: null },
    words: wordsOf({ title: "Nobody can pay", lines: ["Card payments fail."], action, why: "It is a test." }),
    ...more,
  };
  const id = await db.$transaction((tx) => enqueueMessage(tx, message, { people: [], targets: [], ...to }));
  if (!id) throw new Error("It was said before.");
  return id;
}

/** Sends what is due by this kind now, as the worker does; how many attempts it made. */
export async function deliverDue(kind: Kind, most = 1_000): Promise<number> {
  let count = 0;
  while (count < most) {
    const claims = await claimDeliveries(kind, 10);
    if (claims.length === 0) break;
    await Promise.all(claims.map(attemptDelivery));
    count += claims.length;
  }
  return count;
}
