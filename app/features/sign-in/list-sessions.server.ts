import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import type { Actor } from "./actor";
import { deviceWords } from "./device-words";
import { momentText } from "./moment-text.server";

/** Where the actor is signed in, this browser first, then the last seen. */
export async function listSessions(actor: Actor) {
  const sessions = await db.session.findMany({
    where: { personId: actor.personId, expiresAt: { gt: now() } },
    orderBy: { updatedAt: "desc" },
  });
  return sessions
    .map(({ id, userAgent, ipAddress, createdAt, updatedAt }) => ({
      id,
      device: deviceWords(userAgent ?? ""),
      address: ipAddress || "unknown address",
      since: momentText(createdAt, actor.timeZone),
      seen: momentText(updatedAt, actor.timeZone),
      isThis: id === actor.sessionId,
    }))
    .sort((a, b) => Number(b.isThis) - Number(a.isThis));
}
