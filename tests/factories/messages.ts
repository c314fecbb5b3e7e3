import { randomUUID } from "node:crypto";
import { db } from "~/db/client.server";
import { enqueueMessage } from "~/features/notifications/enqueue-message.server";
import { type Message, wordsOf } from "~/features/notifications/message";
import type { Actor } from "~/features/sign-in/actor";

/** A critical message that open pages show, to these people. Gives its id. */
export async function sayToPages(
  people: readonly Pick<Actor, "personId" | "workspaceId">[],
  more: Partial<Message> & { isOpen?: boolean; title?: string } = {},
): Promise<string> {
  const { isOpen = true, title = "Nobody can pay", ...rest } = more;
  const path = "/projects/checkout/flags/1";
  const message: Message = {
    ...{ key: randomUUID(), workspaceId: people[0]?.workspaceId ?? "", projectId: null, topic: "flag" },
    ...{ isCritical: true, aboutId: randomUUID() },
    words: wordsOf({
      ...{ title, lines: [], action: { label: "Open", path }, why: "You are one of its people." },
      banner: { isOpen, title, text: "Shoppers see an error.", path },
    }),
    ...rest,
  };
  const to = { people: people.map(({ personId }) => personId), targets: [] };
  return (await db.$transaction((tx) => enqueueMessage(tx, message, to))) as string;
}
