import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { dayOf } from "~/features/projects/cadence-clock";
import { formatDay } from "~/features/projects/period-text";
import type { Actor } from "~/features/sign-in/actor";
import { describeConversation } from "./describe-conversation.server";
import { recordEvent } from "./record-event.server";
import { exportName, writeExport } from "./write-export";

/** What one of the two sees, as a file. Both see in the record that it was saved, once a day. */
export async function exportConversation(
  actor: Actor,
  id: string | undefined,
): Promise<{ name: string; text: string } | { locked: true }> {
  const view = await describeConversation(actor, id);
  if (view.isLocked) return { locked: true };
  const day = dayOf(now(), actor.timeZone);
  if (view.stage !== "begun") await recordOnce(actor, view.id);
  return { name: exportName(view.otherName, day), text: writeExport(view, formatDay(day, new Date(0))) };
}

async function recordOnce(actor: Actor, conversationId: string): Promise<void> {
  const since = new Date(now().getTime() - 24 * 3_600_000);
  const mine = { conversationId, kind: "exported", personId: actor.personId, at: { gt: since } };
  if ((await db.feedbackEvent.count({ where: mine })) > 0) return;
  await recordEvent(db, conversationId, "exported", actor);
}
