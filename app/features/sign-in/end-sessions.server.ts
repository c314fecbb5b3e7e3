import { db } from "~/db/client.server";
import type { Actor } from "./actor";

/** Ends one of the actor's own sessions, or all of them. Whoever uses one is signed out with their next click. */
export const endSessions = (actor: Actor, which: { id: string } | "all") =>
  db.session.deleteMany({ where: { personId: actor.personId, ...(which !== "all" && which) } });
