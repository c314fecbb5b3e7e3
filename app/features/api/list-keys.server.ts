import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { formatInstant } from "~/features/projects/period-text";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";
import { type KeyState, keyState, keyStateWords, type Scope, scopeWords } from "./api-key";
import { canManageKeys, whyNoKeys } from "./key-access";
import type { KeyView } from "./key-view";

type Row = {
  id: string;
  name: string;
  tail: string;
  scopes: Scope[];
  createdAt: Date;
  expiresAt: Date | null;
  lastUsedAt: Date | null;
  revokedAt: Date | null;
  madeBy: string;
  revokedBy: string | null;
  isDeactivated: boolean;
  role: string | null;
};

/** Every key of the project, those in use first, then the latest. One query. */
export async function listKeys(actor: Actor, project: ProjectAccess): Promise<KeyView[]> {
  if (!canManageKeys(project)) throw forbidden(whyNoKeys);
  const rows = await db.$queryRaw<Row[]>`
    select k.id, k.name, k.tail, k.scopes::text[] as scopes, k.created_at as "createdAt", k.expires_at as "expiresAt",
      k.last_used_at as "lastUsedAt", k.revoked_at as "revokedAt", p.name as "madeBy", b.name as "revokedBy",
      p.deactivated_at is not null as "isDeactivated", m.role::text as role
    from api_key k join person p on p.id = k.person_id left join person b on b.id = k.revoked_by_id
    left join membership m on m.project_id = k.project_id and m.person_id = k.person_id
    where k.project_id = ${project.id}::uuid
    order by (k.revoked_at is null and (k.expires_at is null or k.expires_at > ${now()}::timestamptz)) desc,
      k.created_at desc, k.id`;
  return rows.map((row) => viewOf(row, (instant) => formatInstant(instant, actor.timeZone, now())));
}

function viewOf(row: Row, when: (instant: Date) => string): KeyView {
  const state = keyState(row, now());
  return {
    ...{ id: row.id, name: row.name, tail: row.tail, state, stateName: keyStateWords[state] },
    scopes: row.scopes.map((scope) => scopeWords[scope]).join(", "),
    made: `Made by ${row.madeBy}, ${when(row.createdAt)}`,
    used: row.lastUsedAt ? `Last used ${when(row.lastUsedAt)}` : "Never used",
    ends: endOf(row, state, when),
    warning: state === "active" ? warningOf(row) : "",
  };
}

function endOf({ expiresAt, revokedAt, revokedBy }: Row, state: KeyState, when: (instant: Date) => string): string {
  if (revokedAt) return `by ${revokedBy ?? "somebody"}, ${when(revokedAt)}`;
  if (!expiresAt) return "Never ends";
  return state === "expired" ? when(expiresAt) : `Ends ${when(expiresAt)}`;
}

function warningOf({ madeBy, isDeactivated, role, scopes }: Row): string {
  if (isDeactivated) return `It does nothing: ${madeBy} can no longer sign in.`;
  const writes = scopes.some((scope) => scope !== "read");
  if (role === null && writes) return `${madeBy} does not belong to this project any more, so it changes nothing here.`;
  if (role === "stakeholder" && scopes.includes("push"))
    return `${madeBy} is a stakeholder now, so it pushes no readings.`;
  return "";
}
