import { Temporal } from "temporal-polyfill";
import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";
import { kindNames } from "../channels/kinds";
import type { ReplayForm } from "./deliveries-form";

/**
 * Makes given-up deliveries wait again, under the ids that they had, and says how many. Those of a channel that is switched
 * off or removed stay as they are.
 */
export async function replayDeliveries(actor: Actor, form: ReplayForm): Promise<number> {
  if (!actor.isAdmin) throw forbidden("Only an admin of this workspace can send messages again.");
  const at = now();
  const startOf = (day: string, days = 0) =>
    new Date(Temporal.PlainDate.from(day).add({ days }).toZonedDateTime(actor.timeZone).epochMilliseconds);
  const which =
    form.intent === "replay"
      ? { id: form.deliveryId }
      : {
          endedAt: { gte: startOf(form.from), lt: startOf(form.until, 1) },
          ...(form.channel && { channel: form.channel }),
        };
  return db.$transaction(async (tx) => {
    const { count } = await tx.delivery.updateMany({
      where: {
        AND: [
          { state: "dead", channel: { in: [...kindNames] }, message: { workspaceId: actor.workspaceId } },
          { OR: [{ targetId: null, personId: { not: null } }, { target: { disabledAt: null, removedAt: null } }] },
          which,
        ],
      },
      data: { state: "waiting", attempts: 0, nextAt: at, endedAt: null, claimedUntil: null },
    });
    if (count > 0) await tx.$executeRaw`select pg_notify('drumbeat', 'replay')`;
    return count;
  });
}
