import { db } from "~/db/client.server";
import { notFound } from "~/http/not-found.server";
import { readUnsubscribeToken } from "../unsubscribe-url.server";

/** Whose mails of which topic a link stops, and whether they are stopped; 404 for a link that we did not make or whose person is gone. */
export async function readUnsubscribe(token: string | undefined) {
  const read = readUnsubscribeToken(token ?? "");
  const person = read && (await db.person.findUnique({ where: { id: read.personId }, include: { rhythm: true } }));
  if (!person) throw notFound();
  return { ...read, isStopped: person.rhythm?.mutedTopics.includes(read.topic) ?? false };
}
