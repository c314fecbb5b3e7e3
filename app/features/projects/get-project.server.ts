import { prepare } from "~/db/prepared.server";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden, notFound } from "~/http/not-found.server";
import type { ProjectAccess } from "./project-access";

export type ProjectRow = Omit<ProjectAccess, "isAdmin" | "archivedAt"> & { archivedAt: string | null };

/** The parts of a query for a project r and the membership m that a person may have in it. */
export const accessSql = {
  project: `json_build_object('id', r.id, 'workspaceId', r.workspace_id, 'slug', r.slug, 'name', r.name, 'purpose', r.purpose,
    'visibility', r.visibility, 'responsibleId', r.responsible_id, 'archivedAt', r.archived_at, 'role', m.role, 'changeCount', r.change_count)`,
  isVisible: "(r.visibility = 'open' or m.role is not null)",
};

const findProject = prepare<{ project: ProjectRow }>(`
  select ${accessSql.project} as project from project r left join membership m on m.project_id = r.id and m.person_id = $1
  where r.workspace_id = $2 and r.slug = $3 and ${accessSql.isVisible}`);

/** An actor is found anew for every request, so what is known of it ends with the request. */
const foundWith = new WeakMap<Actor, ProjectAccess>();

/** The project as the actor may see it; 404 where it does not exist or is private to others. At most one query. */
export async function getProject(actor: Actor, slug: string | undefined): Promise<ProjectAccess> {
  const known = foundWith.get(actor);
  if (known && known.slug === slug) return known;
  if (!slug || slug.length > 100 || slug.includes("\0")) throw notFound();
  const [found] = await findProject(actor.personId, actor.workspaceId, slug);
  if (!found) throw notFound();
  return accessOf(actor, found.project);
}

/** For whoever finds an actor and the project of their page at once. */
export function rememberProject(actor: Actor, row: ProjectRow): ProjectAccess {
  const project = accessOf(actor, row);
  foundWith.set(actor, project);
  return project;
}

const accessOf = (actor: Actor, { archivedAt, ...row }: ProjectRow): ProjectAccess => ({
  ...row,
  archivedAt: archivedAt === null ? null : new Date(archivedAt),
  isAdmin: actor.isAdmin,
});

/** The project, when `may` says yes for it; otherwise 403 with `why`. */
export async function requireProject(
  actor: Actor,
  slug: string | undefined,
  may: (project: ProjectAccess) => boolean,
  why: string,
): Promise<ProjectAccess> {
  const project = await getProject(actor, slug);
  if (!may(project)) throw forbidden(why);
  return project;
}
