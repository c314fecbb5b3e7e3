import type { Tx } from "~/db/client.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import type { LogCheckIn } from "./check-in-form";
import { keepCheckIn } from "./keep-check-in.server";

/** Keeps that somebody asked. Whoever asked is a person of the project, or words. */
export function logCheckIn(
  actor: Actor,
  project: ProjectAccess,
  { happenedOn, askedById, askedByName, ...rest }: LogCheckIn,
): Promise<Refusal | undefined> {
  return keepCheckIn(
    actor,
    project,
    { ...rest, on: happenedOn, count: 1, isRemembered: false },
    {
      dayField: "happenedOn",
      findAsker: (tx) =>
        askedById ? findMember(tx, project, askedById) : Promise.resolve({ id: null, name: askedByName }),
    },
  );
}

async function findMember(tx: Tx, project: ProjectAccess, personId: string) {
  const member = await tx.membership.findFirst({
    where: { projectId: project.id, personId },
    select: { person: { select: { id: true, name: true } } },
  });
  return member?.person ?? { refused: "Please choose a person of this project, or write who asked.", field: "askedBy" };
}
