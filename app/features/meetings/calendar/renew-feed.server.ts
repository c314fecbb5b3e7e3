import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";

/**
 * Gives a person a calendar address, or another one in place of the one with `number`, which ends at once. The same form
 * sent twice changes it once.
 */
export async function renewFeed({ personId }: Actor, number: number | null): Promise<void> {
  const madeAt = now();
  if (number === null)
    await db.calendarFeed.createMany({ data: { personId, number: 1, madeAt }, skipDuplicates: true });
  else await db.calendarFeed.updateMany({ where: { personId, number }, data: { number: number + 1, madeAt } });
}
