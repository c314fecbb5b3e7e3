import { db } from "~/db/client.server";
import type { Asking } from "~/features/sign-in/current-actor.server";
import { startSession } from "~/features/sign-in/enter.server";
import { notFound } from "~/http/not-found.server";

export const demoRoles = ["stakeholder", "engineer", "lead", "admin"] as const;
export type DemoRole = (typeof demoRoles)[number];

export const demoEmail = (role: DemoRole): string => `${role}@demo.example`;

/** A session as one of the demo's people, without a password. Anywhere but in a demo there is no such way in. */
export async function enterDemo(role: DemoRole, asking: Asking): Promise<Headers> {
  const person = await db.person.findFirst({
    where: { email: demoEmail(role), workspace: { isDemo: true } },
    select: { id: true },
  });
  const headers = person && (await startSession(person.id, asking));
  if (!headers) throw notFound();
  return headers;
}
