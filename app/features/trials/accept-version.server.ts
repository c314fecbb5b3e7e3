import { db } from "~/db/client.server";
import { type Signed, signVersion } from "~/features/agreements/sign-version.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { startTrial } from "./start-trial.server";

/** Signs a version for the actor's side; the second signature begins the trial or the look, in the same transaction. */
export function acceptVersion(
  actor: Actor,
  project: ProjectAccess,
  wanted: { proposalId: string | undefined; versionId: string },
): Promise<Signed> {
  return db.$transaction(async (tx) => {
    const signed = await signVersion(tx, actor, project, wanted);
    if (signed.kind === "signed" && signed.agreement && !signed.isRepeat)
      await startTrial(tx, project, signed.agreement);
    return signed;
  });
}
