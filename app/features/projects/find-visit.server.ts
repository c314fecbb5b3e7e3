import { prepare } from "~/db/prepared.server";
import type { Actor } from "~/features/sign-in/actor";
import { type SessionRow, sessionActor, sessionSql } from "~/features/sign-in/session-actor.server";
import { readSessionToken } from "~/features/sign-in/session-cookie.server";
import { accessSql, type ProjectRow, rememberProject } from "./get-project.server";
import type { ProjectAccess } from "./project-access";

export type Visit = { actor: Actor; project: ProjectAccess };

const findBoth = prepare<SessionRow & { project: ProjectRow }>(`
  select ${sessionSql.columns}, ${accessSql.project} as project
  from ${sessionSql.tables} join project r on r.workspace_id = p.workspace_id
  left join membership m on m.project_id = r.id and m.person_id = p.id
  where ${sessionSql.isOpen} and r.slug = $2 and ${accessSql.isVisible}`);

/**
 * Who opens a project's page, and the project as they may see it; null when the page is not for them. One query for what
 * findActor() and getProject() ask one after the other, and who is handed this actor gets the project from getProject().
 */
export async function findVisit(cookieHeader: string | null, slug: string): Promise<Visit | null> {
  const token = readSessionToken(cookieHeader);
  const [found] = token ? await findBoth(token, slug) : [];
  if (!found) return null;
  const { project, ...row } = found;
  const actor = sessionActor(row);
  return { actor, project: rememberProject(actor, project) };
}
