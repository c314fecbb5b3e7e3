import { db } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";

type Project = { id: string; name: string };

/** Projects into which an admin may invite: the open ones, and the private ones that they lead themselves. */
export const listInvitableProjects = (actor: Actor): Promise<Project[]> =>
  db.project.findMany({ where: invitable(actor), orderBy: { name: "asc" }, select: { id: true, name: true } });

export const findInvitableProject = (actor: Actor, id: string): Promise<Project | null> =>
  db.project.findFirst({ where: { ...invitable(actor), id }, select: { id: true, name: true } });

const invitable = ({ workspaceId, personId }: Actor) => ({
  workspaceId,
  archivedAt: null,
  OR: [{ visibility: "open" as const }, { memberships: { some: { personId, role: "lead" as const } } }],
});
