import type { Tx } from "~/db/client.server";
import type { Flag } from "./flag";

/** When the word that stands was promised, and by when it comes. */
export async function lastPromise(tx: Tx, flag: Flag): Promise<{ at: Date; by: Date }> {
  const promised = await tx.flagEvent.findFirst({
    where: { flagId: flag.id, nextWordBy: { not: null }, kind: { in: ["raised", "updated", "reopened"] } },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    select: { at: true, nextWordBy: true },
  });
  return { at: promised?.at ?? flag.openedAt, by: promised?.nextWordBy ?? flag.nextWordBy ?? flag.openedAt };
}
