import { randomUUID } from "node:crypto";
import { db } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";

type Cast = { actor: (name: string, more?: { isAdmin?: boolean; timeZone?: string }) => Promise<Actor> };

/** The workspace of a test, which takes people by their name: `const priya = await cast.actor("Priya Nair")`. */
export async function makeCast(workspaceName = "Northwind"): Promise<Cast> {
  const { id: workspaceId } = await db.workspace.upsert({
    where: { only: true },
    update: {},
    create: { name: workspaceName },
  });
  return {
    async actor(name, { isAdmin = false, timeZone = "Europe/Berlin" } = {}) {
      const email = `${name.toLowerCase().replace(/[^a-z]+/g, ".")}.${randomUUID().slice(0, 8)}@northwind.test`;
      const { id } = await db.person.create({
        data: { workspaceId, name, email, isAdmin, timeZone, emailVerified: true },
      });
      return {
        personId: id,
        workspaceId,
        sessionId: randomUUID(),
        name,
        email,
        isAdmin,
        timeZone,
        theme: "system",
        knownTerms: [],
        workspaceName,
        isDemo: false,
        workspaceChangeCount: 0,
      };
    },
  };
}
