import { db } from "~/db/client.server";
import type { ClockJob } from "~/queue/clock-job";
import { recordEvent } from "./record-event.server";

const GRACE_DAYS = 30;
const DAY_MS = 86_400_000;

/**
 * Thirty days after somebody was deactivated their keys and drafts are removed: they cannot open their conversations any more,
 * whoever may get their account later. Where both have left, nothing that was said is kept; the dates stay.
 */
export const forgetLeavers: ClockJob = {
  name: "forget-leavers",
  everySeconds: 3_600,
  run: async (at) => {
    const left = await db.$queryRaw<{ conversationId: string; personId: string }[]>`
      select r.conversation_id as "conversationId", r.person_id as "personId"
      from feedback_reader r join person p on p.id = r.person_id
      where p.deactivated_at < ${new Date(at.getTime() - GRACE_DAYS * DAY_MS)}::timestamptz`;
    for (const reading of left) await forget(reading);
  },
};

function forget({ conversationId, personId }: { conversationId: string; personId: string }): Promise<void> {
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`select 1 from feedback_conversation where id = ${conversationId}::uuid for update`;
    const { count } = await tx.feedbackReader.deleteMany({
      where: { conversationId, personId },
    });
    if (count === 0) return;
    const { stage } = await tx.feedbackConversation.findUniqueOrThrow({ where: { id: conversationId } });
    if (stage === "begun") {
      await tx.feedbackConversation.delete({ where: { id: conversationId } });
      return;
    }
    const isLast = (await tx.feedbackReader.count({ where: { conversationId } })) === 0;
    await tx.feedbackEntry.deleteMany({
      where: { conversationId, ...(!isLast && { personId, kind: { startsWith: "draft " } }) },
    });
    await recordEvent(tx, conversationId, "key_removed", { personId });
  });
}
