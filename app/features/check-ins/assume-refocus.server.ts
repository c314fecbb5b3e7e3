import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { lockProject } from "~/features/projects/lock-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";
import { canAssume } from "./check-in-access";
import { refocusMinutes } from "./refocus-minutes.server";

/** Says how long it takes to get back into the work after a check-in, from now on. What was assumed before stays known. */
export async function assumeRefocus(actor: Actor, project: ProjectAccess, minutes: number): Promise<undefined> {
  if (!canAssume(project))
    throw forbidden(
      "How long it takes to get back into the work is said by the lead and the engineers of this project.",
    );
  await db.$transaction(async (tx) => {
    await lockProject(tx, project);
    if ((await refocusMinutes(project.id, now(), tx)) === minutes) return;
    await tx.refocusAssumption.create({
      data: { projectId: project.id, minutes, setById: actor.personId, setAt: now() },
    });
  });
}
