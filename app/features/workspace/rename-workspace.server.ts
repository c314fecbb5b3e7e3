import { db } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";

export const renameWorkspace = (actor: Actor, name: string) =>
  db.workspace.update({ where: { id: actor.workspaceId }, data: { name }, select: { id: true } });
