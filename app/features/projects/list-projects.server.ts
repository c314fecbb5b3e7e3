import { db } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import type { Day } from "./cadence";
import type { ProjectAccess } from "./project-access";

/** What the latest published summary of a project says. */
export type LatestSummary = { weekOn: Day; state: string; headline: string; publishedAt: Date };

export type ListedProject = Omit<ProjectAccess, "workspaceId" | "isAdmin"> & { latest: LatestSummary | null };

/** Every project that the actor may see, by name, whose name or purpose holds `search`. One query. */
export async function listProjects(actor: Actor, { search = "" } = {}): Promise<ListedProject[]> {
  const wanted = `%${search
    .trim()
    .slice(0, 100)
    .replaceAll("\0", "")
    .replace(/[\\%_]/g, "\\$&")}%`;
  const rows = await db.$queryRaw<
    (Omit<ListedProject, "latest"> & { [Key in keyof LatestSummary]: LatestSummary[Key] | null })[]
  >`
    select p.id, p.slug, p.name, p.purpose, p.visibility::text as visibility, p.responsible_id as "responsibleId",
           p.archived_at as "archivedAt", m.role::text as role, s.week_on::text as "weekOn", s.state::text as state, s.headline,
           s.published_at as "publishedAt"
    from project p
    left join membership m on m.project_id = p.id and m.person_id = ${actor.personId}::uuid
    left join lateral (select week_on, state, headline, published_at from summary
                       where project_id = p.id and published_at is not null order by week_on desc limit 1) s on true
    where p.workspace_id = ${actor.workspaceId}::uuid and (p.visibility = 'open' or m.role is not null)
      and (p.name ilike ${wanted} or p.purpose ilike ${wanted})
    order by lower(p.name), p.id`;
  return rows.map(({ weekOn, state, headline, publishedAt, ...project }) => ({
    ...project,
    latest: weekOn && state && headline && publishedAt ? { weekOn, state, headline, publishedAt } : null,
  }));
}
