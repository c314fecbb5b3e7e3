import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import type { Actor, Theme } from "./actor";

/** What people set about themselves. */
export const changeAccount = (actor: Actor, data: { name?: string; timeZone?: string; theme?: Theme }) =>
  db.person.update({
    where: { id: actor.personId, workspaceId: actor.workspaceId },
    data: { ...data, updatedAt: now() },
    select: { id: true },
  });
