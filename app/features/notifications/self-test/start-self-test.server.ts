import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { wordsOf } from "../message";

const KEPT_MILLISECONDS = 86_400_000;

/** Enters a message to nobody the way every message is entered, and clears yesterday's away. */
export async function startSelfTest(workspaceId: string): Promise<string> {
  const at = now();
  const yesterday = new Date(at.getTime() - KEPT_MILLISECONDS);
  return db.$transaction(async (tx) => {
    await tx.selfTest.deleteMany({ where: { startedAt: { lt: yesterday } } });
    await tx.message.deleteMany({
      where: { topic: "test", key: { startsWith: "self-test " }, createdAt: { lt: yesterday } },
    });
    const { id } = await tx.selfTest.create({ data: { startedAt: at } });
    const words = wordsOf({ title: "Self-test", lines: [], action: { label: "Open", path: "/" }, why: "" });
    const message = {
      workspaceId,
      key: `self-test ${id}`,
      topic: "test",
      isCritical: true,
      aboutId: id,
      words,
      createdAt: at,
    };
    const { id: messageId } = await tx.message.create({ data: message });
    const delivery = { messageId, channel: "self-test", isCritical: true, nextAt: at, createdAt: at };
    await tx.delivery.create({ data: delivery });
    await tx.$executeRaw`select pg_notify('drumbeat', ${messageId})`;
    return id;
  });
}
