import type { AppLoadContext } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { db } from "~/db/client.server";
import { afterAnswer } from "~/http/after-answer.server";
import { forbidden } from "~/http/not-found.server";
import type { Actor } from "./actor";
import { readSessionToken } from "./session-cookie.server";

export type Asking = { request: Request; context: AppLoadContext };
const known = new WeakMap<AppLoadContext, Promise<Actor | null>>();

/** The signed-in person, or null. One query a request, however many loaders ask. */
export function findActor({ request, context }: Asking): Promise<Actor | null> {
  const found = known.get(context) ?? findActorOfCookie(request.headers.get("cookie"));
  known.set(context, found);
  return found;
}

/** The same by the header alone, for what stands before Remix. */
export const findActorOfCookie = (cookieHeader: string | null): Promise<Actor | null> =>
  actorOfSession(readSessionToken(cookieHeader));

/** The signed-in person; anybody else is sent to the sign-in page and comes back here afterwards. */
export async function requireActor(asking: Asking): Promise<Actor> {
  const actor = await findActor(asking);
  if (actor) return actor;
  const { pathname, search } = new URL(asking.request.url);
  const back = asking.request.method === "GET" ? pathname.replace(/\.data$/, "") + search : "/";
  throw redirect(back === "/" ? "/sign-in" : `/sign-in?to=${encodeURIComponent(back)}`);
}

export async function requireAdmin(asking: Asking): Promise<Actor> {
  const actor = await requireActor(asking);
  if (!actor.isAdmin) throw forbidden("Only an admin of this workspace can open this page.");
  return actor;
}

async function actorOfSession(token: string | null): Promise<Actor | null> {
  if (!token) return null;
  const [found] = await db.$queryRaw<(Actor & { isSeenLongAgo: boolean })[]>`
    select p.id as "personId", p.workspace_id as "workspaceId", s.id as "sessionId", p.name, p.email, p.is_admin as "isAdmin",
           p.time_zone as "timeZone", p.theme, w.name as "workspaceName", w.is_demo as "isDemo", w.change_count as "workspaceChangeCount",
           s.updated_at < now() - interval '1 hour' as "isSeenLongAgo"
    from session s join person p on p.id = s.person_id join workspace w on w.id = p.workspace_id
    where s.token = ${token} and s.expires_at > now() and p.deactivated_at is null`;
  if (!found) return null;
  const { isSeenLongAgo, ...actor } = found;
  if (isSeenLongAgo) afterAnswer(() => db.$executeRaw`update session set updated_at = now() where token = ${token}`);
  return actor;
}
