import { db, type Tx } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";

const MOST = 1_000;

/** Everybody of the workspace with whom one can begin a conversation, by name. */
export async function listPartners(actor: Actor): Promise<{ value: string; label: string }[]> {
  const people = await db.person.findMany({
    where: isPartnerOf(actor),
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true, email: true },
    take: MOST,
  });
  const names = people.map(({ name }) => name);
  const isNamesake = (name: string) => names.indexOf(name) !== names.lastIndexOf(name);
  return people.map(({ id, name, email }) => ({ value: id, label: isNamesake(name) ? `${name}, ${email}` : name }));
}

/** Whether a conversation can begin with this person, or go on to them. */
export const isPartner = async (actor: Actor, personId: string, client: Tx | typeof db = db): Promise<boolean> =>
  (await client.person.count({ where: { AND: [isPartnerOf(actor), { id: personId }] } })) > 0;

const isPartnerOf = ({ personId, workspaceId }: Actor) => ({
  workspaceId,
  deactivatedAt: null,
  id: { not: personId },
});
