import { createHash } from "node:crypto";
import { builtAt } from "~/config.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";

/** The validator of a project's page: all that it depends on for this person, and the instant until which its words hold. */
export const briefEtag = (actor: Actor, project: ProjectAccess, until: number): string =>
  `"${fingerprint(actor, project)}.${until}"`;

/** Whether the page that carries one of these validators is still word for word the one that would be made now. */
export function isUnchanged(
  ifNoneMatch: string | undefined,
  actor: Actor,
  project: ProjectAccess,
  at: Date,
): string | null {
  const wanted = fingerprint(actor, project);
  for (const [tag, mark, until] of (ifNoneMatch ?? "").matchAll(/"([\w-]+)\.(\d{1,15})"/g)) {
    if (mark === wanted && at.getTime() < Number(until)) return tag;
  }
  return null;
}

function fingerprint(actor: Actor, project: ProjectAccess): string {
  const parts = [
    builtAt,
    actor.personId,
    actor.theme,
    actor.isAdmin,
    actor.timeZone,
    actor.knownTerms,
    actor.workspaceChangeCount,
    project.id,
    project.role,
    project.changeCount,
  ];
  return createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, 22);
}
