import { db } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden, notFound } from "~/http/not-found.server";
import type { ProjectAccess } from "./project-access";

/** The project as the actor may see it; 404 where it does not exist or is private to others. One query. */
export async function getProject(actor: Actor, slug: string | undefined): Promise<ProjectAccess> {
  if (!slug || slug.length > 100 || slug.includes("\0")) throw notFound();
  const [project] = await db.$queryRaw<Omit<ProjectAccess, "isAdmin">[]>`
    select p.id, p.workspace_id as "workspaceId", p.slug, p.name, p.purpose, p.visibility::text as visibility,
           p.responsible_id as "responsibleId", p.archived_at as "archivedAt", m.role::text as role, p.change_count as "changeCount"
    from project p left join membership m on m.project_id = p.id and m.person_id = ${actor.personId}::uuid
    where p.workspace_id = ${actor.workspaceId}::uuid and p.slug = ${slug}
      and (p.visibility = 'open' or m.role is not null)`;
  if (!project) throw notFound();
  return { ...project, isAdmin: actor.isAdmin };
}

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
