import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { NOT_IN_DEMO } from "~/not-in-demo.server";
import type { Claim } from "./claim-deliveries.server";

const REST_MILLISECONDS = 3_600_000;

/**
 * What becomes of a delivery in a demo, which sends nothing: a new one ends and says why, and one that the demo's story
 * left waiting goes on waiting. Neither says anything about its target.
 */
export async function restInDemo({ id, startedAt, claimedUntil }: Claim): Promise<void> {
  const at = now();
  await db.$transaction(async (tx) => {
    const own = { id, state: "waiting", claimedUntil };
    const delivery = await tx.delivery.findFirst({ where: own, select: { attempts: true, targetId: true } });
    if (!delivery) return;
    const isOfStory = delivery.attempts > 1;
    if (!isOfStory)
      await tx.deliveryAttempt.create({
        data: { deliveryId: id, startedAt, endedAt: at, outcome: "later", answer: NOT_IN_DEMO },
        select: { id: true },
      });
    await tx.delivery.updateMany({
      where: own,
      data: {
        claimedUntil: null,
        ...(isOfStory
          ? { attempts: { decrement: 1 }, nextAt: new Date(at.getTime() + REST_MILLISECONDS) }
          : { state: "dead", endedAt: at }),
      },
    });
    if (delivery.targetId) await tx.target.updateMany({ where: { id: delivery.targetId }, data: { freeAt: null } });
  });
}
