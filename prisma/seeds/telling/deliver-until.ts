import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import type { Outcome } from "~/features/notifications/channels/channel";
import { type Kind, kinds } from "~/features/notifications/channels/kinds";
import { claimDeliveries } from "~/features/notifications/delivery/claim-deliveries.server";
import { recordOutcome } from "~/features/notifications/delivery/record-outcome.server";
import type { Stage } from "./scene";

/** What the other side of a channel says at an instant of the story. */
export type Answers = Partial<Record<Kind, (at: Date, stage: Stage) => Outcome>>;

const AT_ONCE = 20;
const ANSWER_MILLISECONDS = 700;

/** The worker's part of a story: what came due up to an instant is claimed and written as always, and dials nobody. */
export async function deliverUntil(stage: Stage, until: Date, answers: Answers): Promise<void> {
  for (;;) {
    const next = await nextDue();
    if (!next || next.at > until) return;
    const answer = answers[next.kind];
    if (!answer) throw new Error(`The story does not say what ${kinds[next.kind].name} answers`);
    const endedAt = new Date(next.at.getTime() + ANSWER_MILLISECONDS);
    const claims = await atTime(next.at, () => claimDeliveries(next.kind, AT_ONCE));
    if (claims.length === 0) throw new Error(`What is due by ${kinds[next.kind].name} cannot be claimed`);
    await atTime(endedAt, () => Promise.all(claims.map((claim) => recordOutcome(claim, answer(endedAt, stage)))));
  }
}

async function nextDue(): Promise<{ kind: Kind; at: Date } | undefined> {
  const [next] = await db.$queryRaw<{ kind: Kind; at: Date }[]>`
    select d.channel as kind, greatest(d.next_at, t.free_at) as at
    from delivery d left join target t on t.id = d.target_id
    where d.state = 'waiting' and d.channel <> 'page' order by at, d.id limit 1`;
  return next;
}
