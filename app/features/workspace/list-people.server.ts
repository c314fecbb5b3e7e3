import { db } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import { momentText } from "~/features/sign-in/moment-text.server";
import { describeRoles, type KnownRole, membershipsKnownTo } from "./roles-known-to.server";

export type ListedPerson = {
  id: string;
  name: string;
  email: string;
  isAdmin: boolean;
  isDeactivated: boolean;
  lastSeen: string | null;
  roles: KnownRole[];
};

const most = 500;

/** The workspace's people by name, those who left at the end. `search` looks into names and addresses. */
export async function listPeople(actor: Actor, search: string): Promise<ListedPerson[]> {
  const contains = { contains: search.replace(/[\\%_]/g, "\\$&"), mode: "insensitive" as const };
  const people = await db.person.findMany({
    where: { workspaceId: actor.workspaceId, ...(search && { OR: [{ name: contains }, { email: contains }] }) },
    orderBy: [{ deactivatedAt: { sort: "asc", nulls: "first" } }, { name: "asc" }],
    take: most,
    include: {
      sessions: { orderBy: { updatedAt: "desc" }, take: 1, select: { updatedAt: true } },
      memberships: membershipsKnownTo(actor),
    },
  });
  return people.map(({ id, name, email, isAdmin, deactivatedAt, sessions: [session], memberships }) => ({
    id,
    name,
    email,
    isAdmin,
    isDeactivated: deactivatedAt !== null,
    lastSeen: session ? momentText(session.updatedAt, actor.timeZone) : null,
    roles: describeRoles(memberships),
  }));
}
