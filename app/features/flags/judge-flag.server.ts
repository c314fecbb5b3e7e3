import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { isUuid } from "~/http/is-uuid";
import { forbidden, notFound } from "~/http/not-found.server";
import { canFlag, whyNoFlag } from "./flag-access";
import { lockFlag } from "./lock-flag.server";

type Judgement = { flagId: string; wasCritical: boolean; neededSooner: string };

/** Says afterwards whether it was critical and who needed it sooner: once a person and flag. */
export async function judgeFlag(
  actor: Actor,
  project: ProjectAccess,
  { flagId, wasCritical, neededSooner }: Judgement,
): Promise<Refusal | undefined> {
  if (!canFlag(project)) throw forbidden(whyNoFlag(project));
  if (!isUuid(flagId)) throw notFound();
  return db.$transaction(async (tx) => {
    const flag = await lockFlag(tx, project.id, flagId);
    if (!flag) throw notFound();
    if (!flag.resolvedAt) return { refused: "A flag is judged once it is resolved." };
    const who = { flagId, personId: actor.personId };
    const said = await tx.flagJudgement.findUnique({ where: { flagId_personId: who } });
    if (said && (said.wasCritical !== wasCritical || said.neededSooner !== neededSooner))
      return { refused: "You have judged this flag before, and that stays." };
    if (!said)
      await tx.flagJudgement.create({
        data: { ...who, projectId: project.id, personName: actor.name, wasCritical, neededSooner, judgedAt: now() },
      });
    return undefined;
  });
}
