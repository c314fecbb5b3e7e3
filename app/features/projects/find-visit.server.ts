import { gather } from "~/db/gather";
import { prepare } from "~/db/prepared.server";
import type { Actor } from "~/features/sign-in/actor";
import { type SessionRow, sessionActor, sessionSql } from "~/features/sign-in/session-actor.server";
import { readSessionToken } from "~/features/sign-in/session-cookie.server";
import { accessSql, type ProjectRow, rememberProject } from "./get-project.server";
import type { ProjectAccess } from "./project-access";

export type Visit = { actor: Actor; project: ProjectAccess };
type VisitRow = SessionRow & { project: ProjectRow };

const findRows = prepare<VisitRow & { place: number }>(`
  select asked.place::int, ${sessionSql.columns}, ${accessSql.project} as project
  from unnest($1::text[], $2::text[]) with ordinality as asked(token, slug, place),
    ${sessionSql.tables} join project r on r.workspace_id = p.workspace_id
    left join membership m on m.project_id = r.id and m.person_id = p.id
  where s.token = asked.token and ${sessionSql.isOpen} and r.slug = asked.slug and ${accessSql.isVisible}`);

const findRow = gather(async (asked: { token: string; slug: string }[]): Promise<(VisitRow | null)[]> => {
  const found = asked.map((): VisitRow | null => null);
  const rows = await findRows(
    asked.map(({ token }) => token),
    asked.map(({ slug }) => slug),
  );
  for (const { place, ...row } of rows) found[place - 1] = row;
  return found;
});

/**
 * Who opens a project's page, and the project as they may see it; null when the page is not for them. One query, for all who
 * come at once, for what findActor() and getProject() ask one after the other: with this actor getProject() knows the project.
 */
export async function findVisit(cookieHeader: string | null, slug: string): Promise<Visit | null> {
  const token = readSessionToken(cookieHeader);
  const found = token && (await findRow({ token, slug }));
  if (!found) return null;
  const { project, ...row } = found;
  const actor = sessionActor(row);
  return { actor, project: rememberProject(actor, project) };
}
