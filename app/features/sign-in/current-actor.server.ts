import type { AppLoadContext } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { forbidden } from "~/http/not-found.server";
import type { Actor } from "./actor";
import { findSessionActor } from "./session-actor.server";
import { readSessionToken } from "./session-cookie.server";

export type Asking = { request: Request; context: AppLoadContext };
const known = new WeakMap<AppLoadContext, Promise<Actor | null>>();

/** The signed-in person, or null. One query a request, however many loaders ask. */
export function findActor({ request, context }: Asking): Promise<Actor | null> {
  const found = known.get(context) ?? findActorOfCookie(request.headers.get("cookie"));
  known.set(context, found);
  return found;
}

/** For the server, which may have found the person before Remix was asked. */
export const knowActor = (context: AppLoadContext, actor: Actor): void =>
  void known.set(context, Promise.resolve(actor));

export async function findActorOfCookie(cookieHeader: string | null): Promise<Actor | null> {
  const token = readSessionToken(cookieHeader);
  return token ? findSessionActor(token) : null;
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
