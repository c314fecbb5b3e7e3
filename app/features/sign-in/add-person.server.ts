import { hashPassword } from "better-auth/crypto";
import { db } from "~/db/client.server";
import { insertPerson, type PersonToInsert } from "./insert-person.server";

type NewPerson = Omit<PersonToInsert, "passwordHash"> & { password?: string };

/** Adds a person to the workspace; without a password they enter by link. Gives the id. */
export async function addPerson(workspaceId: string, { password, ...person }: NewPerson): Promise<string> {
  const passwordHash = password && (await hashPassword(password));
  return db.$transaction((tx) => insertPerson(tx, workspaceId, { ...person, passwordHash }));
}
