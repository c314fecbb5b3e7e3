import { now } from "~/clock.server";
import type { Tx } from "~/db/client.server";

export type PersonToInsert = {
  name: string;
  email: string;
  /** Made by better-auth's `hashPassword` before the transaction, for it takes a while. */
  passwordHash?: string;
  isAdmin?: boolean;
  timeZone?: string;
};

/** Adds a person inside a transaction in which more happens with it; gives the id. */
export async function insertPerson(tx: Tx, workspaceId: string, person: PersonToInsert): Promise<string> {
  const { name, passwordHash, isAdmin = false, timeZone = "UTC" } = person;
  const times = { createdAt: now(), updatedAt: now() };
  const { id: personId } = await tx.person.create({
    // Whoever adds a person vouches for the address: an admin, or the link that was mailed to it.
    data: { workspaceId, name, email: person.email.toLowerCase(), emailVerified: true, isAdmin, timeZone, ...times },
    select: { id: true },
  });
  if (passwordHash) {
    const account = { personId, accountId: personId, providerId: "credential", password: passwordHash };
    await tx.account.create({ data: { ...account, ...times } });
  }
  return personId;
}
