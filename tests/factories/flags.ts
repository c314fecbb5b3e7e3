import { randomUUID } from "node:crypto";
import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import type { RaiseFlag } from "~/features/flags/flag-form";
import { flagZone } from "~/features/flags/flag-words.server";
import { localOf } from "~/features/flags/local-time";
import { raiseFlag } from "~/features/flags/raise-flag.server";
import { getProject } from "~/features/projects/get-project.server";
import type { Actor } from "~/features/sign-in/actor";

/** What a person types to raise a flag of a project, begun just now, next word in half an hour. */
export async function flagInput(
  actor: Actor,
  project: { id: string },
  more: Partial<RaiseFlag> = {},
): Promise<RaiseFlag> {
  return {
    id: randomUUID(),
    what: "Nobody can pay by card",
    affected: "All shoppers",
    since: localOf(now(), await flagZone(project.id)),
    ownerId: actor.personId,
    nextWord: "30",
    ...more,
  };
}

/** Somebody with an open page, so that a flag can reach them. */
export async function signIn({ personId }: Pick<Actor, "personId">): Promise<void> {
  await db.session.create({ data: { personId, token: randomUUID(), expiresAt: new Date("2100-01-01T00:00:00Z") } });
}

/** A flag that was raised; gives its id. */
export async function makeFlag(
  actor: Actor,
  project: { id: string; slug: string },
  more: Partial<RaiseFlag> = {},
): Promise<string> {
  const input = await flagInput(actor, project, more);
  const refusal = await raiseFlag(actor, await getProject(actor, project.slug), input);
  if (refusal) throw new Error(refusal.refused);
  return input.id;
}

/** An open flag as bare as the tables allow, said to nobody; gives its id. */
export async function makeFlagRow(projectId: string, personId: string, at = new Date()): Promise<string> {
  const flagId = randomUUID();
  await db.flag.create({
    data: {
      ...{ id: flagId, projectId, what: "Nobody can pay", affected: "Shoppers", sinceAt: at, nextWordBy: at },
      ...{ ownerId: personId, ownerName: "Somebody", raisedById: personId, raisedByName: "Somebody", raisedAt: at },
      ...{ openedAt: at, repeatMinutes: 15 },
    },
  });
  await db.flagEvent.create({ data: { flagId, projectId, kind: "raised", round: 1, at, byId: personId } });
  return flagId;
}
