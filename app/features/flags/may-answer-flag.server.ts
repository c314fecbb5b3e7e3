import type { Tx } from "~/db/client.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import type { Flag } from "./flag";
import { canFlag } from "./flag-access";
import { listTold } from "./list-told.server";

/** Acknowledging and adding a word: everybody of the project, and whom the flag was passed on to. */
export const mayAnswerFlag = async (
  { personId }: Actor,
  project: ProjectAccess,
  flag: Pick<Flag, "id" | "projectId" | "openedAt">,
  client?: Tx,
): Promise<boolean> =>
  canFlag(project) || (!project.archivedAt && (await listTold(flag, client)).people.includes(personId));
