import { db } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";

const why = "Terms are changed by the admins of this workspace and by whoever leads a project.";

/** Admins, and leads of any project. At most one query. */
export async function mayChangeTerms({ isAdmin, personId, workspaceId }: Actor): Promise<boolean> {
  if (isAdmin) return true;
  const where = { personId, role: "lead" as const, project: { workspaceId } };
  return (await db.membership.count({ where })) > 0;
}

export async function requireTermChanger(actor: Actor): Promise<void> {
  if (!(await mayChangeTerms(actor))) throw forbidden(why);
}
