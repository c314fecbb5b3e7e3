import { db } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import { feedUrl } from "./feed-token.server";

/** The secret address of a person's calendar that counts now, or null where they never made one. */
export async function findFeed({ personId }: Actor): Promise<{ number: number; url: string } | null> {
  const feed = await db.calendarFeed.findUnique({ where: { personId } });
  return feed && { number: feed.number, url: feedUrl(personId, feed.number) };
}
