import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { dayOf } from "~/features/projects/cadence-clock";
import { dateFromDay } from "~/features/projects/cadence-days";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";
import { canFlag, whyNoFlag } from "./flag-access";
import type { MissedFlag } from "./flag-form";
import { flagZone } from "./flag-words.server";

/** Says that something should have been flagged and was not. Sent twice it is one. */
export async function reportMissedFlag(
  actor: Actor,
  project: ProjectAccess,
  { id, what, happenedOn }: MissedFlag,
): Promise<Refusal | undefined> {
  if (!canFlag(project)) throw forbidden(whyNoFlag(project));
  const at = now();
  if (happenedOn > dayOf(at, await flagZone(project.id)))
    return { refused: "This day is still to come.", field: "happenedOn" };
  const own = { id, projectId: project.id, reportedById: actor.personId };
  const { count } = await db.missedFlag.createMany({
    data: { ...own, what, happenedOn: dateFromDay(happenedOn), reportedByName: actor.name, reportedAt: at },
    skipDuplicates: true,
  });
  if (count === 0 && !(await db.missedFlag.count({ where: own })))
    return { refused: "This form is out of date. Please reload the page." };
  return undefined;
}
