import { hashPassword } from "better-auth/crypto";
import { now } from "~/clock.server";
import { db, type Tx } from "~/db/client.server";

type NewPerson = { name: string; email: string; password?: string; isAdmin?: boolean; timeZone?: string };

/** Adds a person, inside `tx` where more must happen with it. Without a password they enter by link. Gives the id. */
export async function addPerson(workspaceId: string, person: NewPerson, tx: Tx = db): Promise<string> {
  const { name, password, isAdmin = false, timeZone = "UTC" } = person;
  const times = { createdAt: now(), updatedAt: now() };
  const account = password && { providerId: "credential", password: await hashPassword(password), ...times };
  const { id } = await tx.person.create({
    // Whoever adds a person vouches for the address: an admin, or the link that was mailed to it.
    data: { workspaceId, name, email: person.email.toLowerCase(), emailVerified: true, isAdmin, timeZone, ...times },
    select: { id: true },
  });
  if (account) await tx.account.create({ data: { personId: id, accountId: id, ...account } });
  return id;
}
