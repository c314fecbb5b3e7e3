import { db } from "~/db/client.server";
import { afterAnswer } from "~/http/after-answer.server";
import { auth } from "./auth.server";
import type { Asking } from "./current-actor.server";
import { allowLink } from "./sign-in-limits.server";

/**
 * Has a link mailed to a person of that address, if there is one. The caller's answer is ready before anybody looks, so
 * neither its words nor its time tell. False when too many were asked for.
 */
export async function requestLink(kind: "sign-in" | "reset", { context }: Asking, email: string): Promise<boolean> {
  if (!(await allowLink(context.clientAddress, email))) return false;
  afterAnswer(async () => {
    const person = await db.person.findUnique({ where: { email }, select: { deactivatedAt: true } });
    if (!person || person.deactivatedAt) return;
    if (kind === "reset") await auth().api.requestPasswordReset({ body: { email } });
    else await auth().api.signInMagicLink({ body: { email }, headers: new Headers() });
  });
  return true;
}
