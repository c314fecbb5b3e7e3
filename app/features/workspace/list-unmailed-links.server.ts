import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import { momentText } from "~/features/sign-in/moment-text.server";

const purposeWords: Record<string, string> = {
  "sign-in": "Sign in",
  reset: "Choose a new password",
  invitation: "Invitation",
};

/** Links that wait to be handed over, because no mail server took them; the newest first. */
export async function listUnmailedLinks(actor: Actor) {
  const links = await db.unmailedLink.findMany({
    where: { workspaceId: actor.workspaceId, expiresAt: { gt: now() } },
    orderBy: { createdAt: "desc" },
    take: 100,
  });
  return links.map(({ id, email, purpose, url, expiresAt }) => ({
    id,
    email,
    purpose: purposeWords[purpose] ?? purpose,
    url,
    until: momentText(expiresAt, actor.timeZone),
  }));
}
