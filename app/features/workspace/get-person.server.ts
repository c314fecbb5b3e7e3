import { z } from "zod";
import { db } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import { momentText } from "~/features/sign-in/moment-text.server";
import { notFound } from "~/http/not-found.server";
import { describeRoles, membershipsKnownTo } from "./roles-known-to.server";

/** A person of the actor's workspace, with their roles as far as the actor may know them. */
export async function getPerson(actor: Actor, id: string | undefined) {
  if (!z.uuid().safeParse(id).success) throw notFound();
  const person = await db.person.findFirst({
    where: { id, workspaceId: actor.workspaceId },
    include: {
      _count: { select: { sessions: true } },
      memberships: membershipsKnownTo(actor),
    },
  });
  if (!person) throw notFound();
  const { name, email, isAdmin, deactivatedAt, createdAt, memberships } = person;
  return {
    id: person.id,
    name,
    email,
    isAdmin,
    deactivated: deactivatedAt && momentText(deactivatedAt, actor.timeZone),
    since: momentText(createdAt, actor.timeZone),
    sessionCount: person._count.sessions,
    isSelf: person.id === actor.personId,
    roles: describeRoles(memberships),
  };
}
