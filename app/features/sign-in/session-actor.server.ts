import { db } from "~/db/client.server";
import { prepare } from "~/db/prepared.server";
import { afterAnswer } from "~/http/after-answer.server";
import type { Actor } from "./actor";

export type SessionRow = Actor & { isSeenLongAgo: boolean };

/** The parts of a query that finds the person p of a session s; only an open one lets in. */
export const sessionSql = {
  columns: `p.id as "personId", p.workspace_id as "workspaceId", s.id as "sessionId", p.name, p.email, p.is_admin as "isAdmin",
    p.time_zone as "timeZone", p.theme, p.known_terms as "knownTerms", w.name as "workspaceName", w.is_demo as "isDemo", w.change_count as "workspaceChangeCount",
    s.updated_at < now() - interval '1 hour' as "isSeenLongAgo"`,
  tables: "session s join person p on p.id = s.person_id join workspace w on w.id = p.workspace_id",
  isOpen: "s.expires_at > now() and p.deactivated_at is null",
};

const findSession = prepare<SessionRow>(
  `select ${sessionSql.columns} from ${sessionSql.tables} where s.token = $1 and ${sessionSql.isOpen}`,
);

export async function findSessionActor(token: string): Promise<Actor | null> {
  const [found] = await findSession(token);
  return found ? sessionActor(found) : null;
}

/** Who was found; that they were here is noted once an hour. */
export function sessionActor({ isSeenLongAgo, ...actor }: SessionRow): Actor {
  if (isSeenLongAgo)
    afterAnswer(() => db.$executeRaw`update session set updated_at = now() where id = ${actor.sessionId}::uuid`);
  return actor;
}
