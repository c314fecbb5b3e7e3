import { now } from "~/clock.server";
import { prepare } from "~/db/prepared.server";
import { readRhythms } from "~/features/projects/read-rhythms.server";
import { zoneOf } from "~/features/projects/rhythm-days";
import type { Actor } from "~/features/sign-in/actor";
import type { Flag } from "./flag";

export type OpenFlag = Pick<
  Flag,
  "id" | "what" | "ownerId" | "ownerName" | "raisedById" | "openedAt" | "nextWordBy" | "acknowledgedAt" | "resolvedAt"
> & {
  project: { id: string; slug: string; name: string };
  /** On whose clocks it stands. */
  timeZone: string;
};

type Row = Omit<OpenFlag, "project" | "timeZone"> & { projectId: string; slug: string; name: string };

const readOpenFlags = prepare<Row>(`
  select f.id, f.what, f.owner_id as "ownerId", f.owner_name as "ownerName", f.raised_by_id as "raisedById",
    f.opened_at as "openedAt", f.next_word_by as "nextWordBy", f.acknowledged_at as "acknowledgedAt",
    f.resolved_at as "resolvedAt", r.id as "projectId", r.slug, r.name
  from flag f join project r on r.id = f.project_id join membership m on m.project_id = r.id and m.person_id = $1
  where r.workspace_id = $2 and r.archived_at is null and f.resolved_at is null
  order by f.opened_at, f.id`);

/** The open flags of all projects to which a person belongs, the oldest first. One query, and one more where there are any. */
export async function listOpenFlags({
  personId,
  workspaceId,
}: Pick<Actor, "personId" | "workspaceId">): Promise<OpenFlag[]> {
  const rows = await readOpenFlags(personId, workspaceId);
  if (rows.length === 0) return [];
  const at = now();
  const rhythms = await readRhythms(
    [...new Set(rows.map(({ projectId }) => projectId))],
    at.toISOString().slice(0, 10),
  );
  return rows.map(({ projectId, slug, name, ...flag }) => ({
    ...flag,
    project: { id: projectId, slug, name },
    timeZone: zoneOf(rhythms.get(projectId)?.cadences ?? [], at),
  }));
}
