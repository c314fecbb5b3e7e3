import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";

/** A remark by what it is about: the words themselves are not kept. */
export type RemarkAbout = { rule: string; wordsHash: string };

/** The coach does not say this again in the project, to nobody. Twice is once. */
export async function dismissRemark(
  { personId }: Actor,
  { id: projectId }: ProjectAccess,
  { rule, wordsHash }: RemarkAbout,
): Promise<void> {
  await db.dismissedRemark.createMany({
    data: { projectId, rule, wordsHash, personId, dismissedAt: now() },
    skipDuplicates: true,
  });
}

/** Whoever dismissed it: the coach says it again. */
export async function undoDismissal(
  _actor: Actor,
  { id: projectId }: ProjectAccess,
  { rule, wordsHash }: RemarkAbout,
): Promise<void> {
  await db.dismissedRemark.deleteMany({ where: { projectId, rule, wordsHash } });
}
