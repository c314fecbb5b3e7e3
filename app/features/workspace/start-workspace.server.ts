import { hashPassword } from "better-auth/crypto";
import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { isUniqueViolation } from "~/db/is-unique-violation.server";
import { findWorkspace } from "~/features/sign-in/find-workspace.server";
import { insertPerson } from "~/features/sign-in/insert-person.server";
import { endFirstRunCodes, isFirstRunCode } from "./first-run-code.server";

type FirstRun = {
  code: string;
  workspaceName: string;
  name: string;
  email: string;
  password: string;
  timeZone: string;
};

/** Makes the workspace and its first admin. Of two at once one wins: the workspace's `only` column takes no second row. */
export async function startWorkspace(
  input: FirstRun,
): Promise<{ personId: string } | { refused: "wrong code" | "there is one already" }> {
  if (!(await isFirstRunCode(input.code))) {
    return { refused: (await findWorkspace()) ? "there is one already" : "wrong code" };
  }
  const { workspaceName, name, email, password, timeZone } = input;
  const passwordHash = await hashPassword(password);
  return db
    .$transaction(async (tx) => {
      const { id } = await tx.workspace.create({ data: { name: workspaceName, createdAt: now() } });
      const personId = await insertPerson(tx, id, { name, email, passwordHash, timeZone, isAdmin: true });
      await endFirstRunCodes(tx);
      return { personId };
    })
    .catch((error: unknown) => {
      if (isUniqueViolation(error)) return { refused: "there is one already" as const };
      throw error;
    });
}
