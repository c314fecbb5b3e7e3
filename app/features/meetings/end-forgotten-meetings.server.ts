import { db } from "~/db/client.server";
import { stopTalking } from "./talk-about.server";

/** Hours after its beginning at which a meeting that nobody ended has ended. */
const HOURS = 3;

/** Meetings that nobody ended end by themselves, so that their minutes are kept. */
export async function endForgottenMeetings(at: Date): Promise<void> {
  const isForgotten = { beganAt: { lt: new Date(at.getTime() - HOURS * 3_600_000) }, endedAt: null };
  for (const { id } of await db.meeting.findMany({ where: isForgotten, select: { id: true } }))
    await db.$transaction(async (tx) => {
      const { count } = await tx.meeting.updateMany({ where: { id, ...isForgotten }, data: { endedAt: at } });
      if (count === 1) await stopTalking(tx, id, at);
    });
}
