import type { AppLoadContext } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { db } from "~/db/client.server";
import { forbidden } from "~/http/not-found.server";
import type { Actor } from "./actor";
import { readSessionToken } from "./session-cookie.server";

export type Asking = { request: Request; context: AppLoadContext };
const known = new WeakMap<AppLoadContext, Promise<Actor | null>>();

/** The signed-in person, or null. One query a request, however many loaders ask. */
export function findActor({ request, context }: Asking): Promise<Actor | null> {
  let actor = known.get(context);
  if (!actor) known.set(context, (actor = actorOfSession(readSessionToken(request.headers.get("cookie")))));
  return actor;
}

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
  const [actor] = await db.$queryRaw<Actor[]>`
    select p.id as "personId", p.workspace_id as "workspaceId", s.id as "sessionId", p.name, p.email, p.is_admin as "isAdmin",
           p.time_zone as "timeZone", p.theme, w.name as "workspaceName", w.is_demo as "isDemo"
    from session s join person p on p.id = s.person_id join workspace w on w.id = p.workspace_id
    where s.token = ${token} and s.expires_at > now() and p.deactivated_at is null`;
  return actor ?? null;
}
