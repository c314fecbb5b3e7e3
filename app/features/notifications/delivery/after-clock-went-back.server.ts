import { db } from "~/db/client.server";
import { CLAIM_SECONDS } from "./claim-deliveries.server";

/**
 * When the clock was put back, what it had put off a few seconds would wait until that time comes again: it is due now, and
 * no claim or rest lasts longer than a claim. What was meant for a time of its own keeps it. Known by self-tests of a time
 * to come, which go with it: so it is done once. Gives whether it was.
 */
export const afterClockWentBack = (at: Date): Promise<boolean> =>
  db.$transaction(async (tx) => {
    const { count } = await tx.selfTest.deleteMany({ where: { startedAt: { gt: at } } });
    if (count === 0) return false;
    const most = new Date(at.getTime() + CLAIM_SECONDS * 1000);
    await tx.$executeRaw`
      update delivery set next_at = ${at}::timestamptz
      where state = 'waiting' and channel <> 'page' and next_at > ${at}::timestamptz and (attempts > 0 or next_at <= created_at)`;
    const isClaimed = { state: "waiting", claimedUntil: { gt: most } };
    await tx.delivery.updateMany({ where: isClaimed, data: { claimedUntil: most } });
    await tx.target.updateMany({ where: { freeAt: { gt: most } }, data: { freeAt: most } });
    await tx.target.updateMany({ where: { failingSince: { gt: at } }, data: { failingSince: at } });
    return true;
  });
