import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { findAgreement } from "~/features/agreements/find-agreement.server";
import { flagMinutesOf } from "~/features/agreements/flag-minutes";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";
import { findFlagOwner } from "./find-flag-owner.server";
import type { Flag } from "./flag";
import { canFlag, whyNoFlag } from "./flag-access";
import { minutesAfter } from "./flag-clock";
import type { RaiseFlag } from "./flag-form";
import { flagZone } from "./flag-words.server";
import { nextWordBy, sinceAt } from "./next-word";
import { recordEvent } from "./record-event.server";
import { whyNobodyReachable } from "./why-nobody-reachable.server";

/** Raises a flag: kept and on its way to everybody of the project at once, or neither. Sent twice it is one. */
export async function raiseFlag(actor: Actor, project: ProjectAccess, form: RaiseFlag): Promise<Refusal | undefined> {
  if (!canFlag(project)) throw forbidden(whyNoFlag(project));
  const own = { id: form.id, projectId: project.id, raisedById: actor.personId };
  const refusal = await db.$transaction(async (tx) => {
    if (await tx.flag.count({ where: own })) return;
    const why = await whyNobodyReachable(actor, project, tx);
    if (why) return { refused: why };
    const owner = await findFlagOwner(tx, project, form.ownerId);
    if (!owner) return { refused: "Please choose somebody of this project.", field: "ownerId" };
    const at = now();
    const timeZone = await flagZone(project.id, tx);
    const since = sinceAt(form.since, at, timeZone);
    if (typeof since === "string") return { refused: since, field: "since" };
    const by = nextWordBy(form, at, timeZone);
    if (typeof by === "string") return { refused: by, field: "nextWordAt" };
    const repeatMinutes = flagMinutesOf((await findAgreement(project, tx))?.terms ?? null);
    const flag: Flag = {
      ...{ ...own, raisedByName: actor.name, raisedAt: at, what: form.what, affected: form.affected, sinceAt: since },
      ...{ ownerId: owner.id, ownerName: owner.name, nextWordBy: by, round: 1, openedAt: at, acknowledgedAt: null },
      ...{ resolvedAt: null, repeatMinutes, nextStepAt: minutesAfter(at, repeatMinutes) },
    };
    const { count } = await tx.flag.createMany({ data: flag, skipDuplicates: true });
    if (count === 0)
      return (await tx.flag.count({ where: own }))
        ? undefined
        : { refused: "This form is out of date. Please reload the page." };
    const event = { kind: "raised" as const, at, byId: actor.personId, byName: actor.name, nextWordBy: by };
    await recordEvent(tx, project, flag, event);
    return undefined;
  });
  if (!refusal && !(await db.flag.count({ where: own }))) throw new Error("A flag was not kept");
  return refusal;
}
