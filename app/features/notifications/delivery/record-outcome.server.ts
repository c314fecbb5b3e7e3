import { now } from "~/clock.server";
import { db, type Tx } from "~/db/client.server";
import type { Outcome } from "../channels/channel";
import { kinds } from "../channels/kinds";
import type { Claim } from "./claim-deliveries.server";
import { disableTarget } from "./disable-target.server";
import { hasLostPatience, nextTry, PATIENCE_HOURS, restSeconds } from "./next-try";

const MOST_ANSWER = 500;

/** Writes the attempt and what follows from it, for the delivery and its target, in one transaction. */
export async function recordOutcome(claim: Claim, outcome: Outcome): Promise<void> {
  const at = now();
  const answer = [...outcome.answer].slice(0, MOST_ANSWER).join("");
  await db.$transaction(async (tx) => {
    const [target] = await tx.$queryRaw<TargetRow[]>`
      select t.id, t.failing_since as "failingSince", t.disabled_at as "disabledAt"
      from target t join delivery d on d.target_id = t.id where d.id = ${claim.id}::uuid for update of t`;
    const attempt = { deliveryId: claim.id, startedAt: claim.startedAt, endedAt: at, outcome: outcome.kind, answer };
    await tx.deliveryAttempt.create({ data: attempt, select: { id: true } });
    if (outcome.kind === "taken") await recordTaken(tx, claim, at);
    else await recordRefused(tx, claim, outcome, at);
    if (target) await recordForTarget(tx, target, claim, { ...outcome, answer }, at);
  });
}

type TargetRow = { id: string; failingSince: Date | null; disabledAt: Date | null };

/** What was taken was sent, whatever else has become of the delivery meanwhile. */
const recordTaken = (tx: Tx, { id }: Claim, at: Date) =>
  tx.delivery.updateMany({
    where: { id, state: { not: "sent" } },
    data: { state: "sent", sentAt: at, endedAt: at, claimedUntil: null },
  });

/** Only while the claim is still ours: after it expired, another may be sending. */
async function recordRefused(tx: Tx, claim: Claim, outcome: Outcome, at: Date): Promise<void> {
  const { id, claimedUntil } = claim;
  const own = { id, state: "waiting", claimedUntil };
  const delivery = await tx.delivery.findFirst({ where: own, select: { attempts: true, isCritical: true } });
  if (!delivery) return;
  const nextAt = outcome.kind === "later" ? await whenAgain(tx, id, delivery, outcome.retryAfterSeconds, at) : null;
  const data = nextAt ? { nextAt } : { state: "dead", endedAt: at };
  await tx.delivery.updateMany({ where: own, data: { ...data, claimedUntil: null } });
}

async function whenAgain(
  tx: Tx,
  deliveryId: string,
  tried: { attempts: number; isCritical: boolean },
  retryAfterSeconds: number | undefined,
  at: Date,
): Promise<Date | null> {
  const [first] = await tx.deliveryAttempt.findMany({
    where: { deliveryId },
    orderBy: { startedAt: "desc" },
    skip: Math.max(tried.attempts - 1, 0),
    take: 1,
    select: { startedAt: true },
  });
  return nextTry({ ...tried, at, triedSince: first?.startedAt ?? at, retryAfterSeconds });
}

async function recordForTarget(tx: Tx, target: TargetRow, { kind }: Claim, outcome: Outcome, at: Date): Promise<void> {
  if (target.disabledAt) return;
  const later = (seconds: number) => new Date(at.getTime() + seconds * 1000);
  const { id } = target;
  if (outcome.kind === "taken") {
    const freeAt = later(kinds[kind].paceSeconds);
    await tx.target.update({ where: { id }, data: { failingSince: null, freeAt }, select: { id: true } });
    return;
  }
  const failingSince = target.failingSince ?? at;
  const retryAfter = outcome.kind === "later" ? outcome.retryAfterSeconds : 0;
  const freeAt = later(restSeconds(failingSince, at, retryAfter));
  await tx.target.update({ where: { id }, data: { failingSince, freeAt }, select: { id: true } });
  if (outcome.kind === "gone") await disableTarget(tx, id, outcome.answer);
  else if (hasLostPatience(failingSince, at))
    await disableTarget(tx, id, `It has taken nothing for ${PATIENCE_HOURS} hours. Last answer: ${outcome.answer}`);
}
