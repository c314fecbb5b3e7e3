import { db } from "~/db/client.server";
import { prepare } from "~/db/prepared.server";
import { accessSql, type ProjectRow, rememberProject } from "~/features/projects/get-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { afterAnswer } from "~/http/after-answer.server";
import type { Scope } from "./api-key";
import { hashKey } from "./draw-key.server";

/** A program by its key: for whom it acts, and in which project, as that person meets it now. */
export type Caller = { keyId: string; keyName: string; scopes: Scope[]; actor: Actor; project: ProjectAccess };

/** Why a key is refused. */
export type Turned = "unknown" | "revoked" | "expired" | "deactivated" | "hidden";

type Row = Omit<Actor, "sessionId"> & {
  keyId: string;
  keyName: string;
  scopes: Scope[];
  isRevoked: boolean;
  isExpired: boolean;
  isDeactivated: boolean;
  isVisible: boolean;
  isUsedLongAgo: boolean;
  project: ProjectRow;
};

const findKey = prepare<Row>(`
  select k.id as "keyId", k.name as "keyName", k.scopes::text[] as scopes, k.revoked_at is not null as "isRevoked",
    coalesce(k.expires_at <= now(), false) as "isExpired", p.deactivated_at is not null as "isDeactivated",
    ${accessSql.isVisible} as "isVisible", coalesce(k.last_used_at < now() - interval '1 minute', true) as "isUsedLongAgo",
    p.id as "personId", p.workspace_id as "workspaceId", p.name, p.email, p.is_admin as "isAdmin", p.time_zone as "timeZone",
    p.theme, w.name as "workspaceName", w.is_demo as "isDemo", w.change_count as "workspaceChangeCount",
    ${accessSql.project} as project
  from api_key k
  join project r on r.id = k.project_id
  join person p on p.id = k.person_id and p.workspace_id = r.workspace_id
  join workspace w on w.id = p.workspace_id
  left join membership m on m.project_id = r.id and m.person_id = p.id
  where k.hash = $1`);

/** Asks the database every time, so that a key that was revoked ends with its next call. Use is noted once a minute. */
export async function findCaller(key: string): Promise<Caller | Turned> {
  const [found] = await findKey(hashKey(key));
  if (!found) return "unknown";
  const { keyId, keyName, scopes, isRevoked, isExpired, isDeactivated, isVisible, isUsedLongAgo, project, ...person } =
    found;
  if (isRevoked) return "revoked";
  if (isExpired) return "expired";
  if (isDeactivated) return "deactivated";
  if (!isVisible) return "hidden";
  if (isUsedLongAgo) afterAnswer(() => noteUse(keyId));
  // No session: whatever asks for one finds none of this id.
  const actor: Actor = { ...person, sessionId: keyId };
  return { keyId, keyName, scopes, actor, project: rememberProject(actor, project) };
}

const noteUse = (keyId: string) => db.$executeRaw`
  update api_key set last_used_at = now()
  where id = ${keyId}::uuid and (last_used_at is null or last_used_at < now() - interval '1 minute')`;
