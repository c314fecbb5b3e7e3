import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { withdrawMessages } from "~/features/notifications/withdraw-messages.server";
import { canAnswer, type ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";
import { getAsk } from "./get-ask.server";

/** Keeps the decision; the same one sent twice is kept once. "late" when somebody answered or withdrew it before: their word stays. */
export async function answerAsk(
  actor: Actor,
  project: ProjectAccess,
  askId: string,
  text: string,
): Promise<"answered" | "late"> {
  const ask = await getAsk(project, askId);
  if (!canAnswer(project, actor.personId, ask))
    throw forbidden("This decision is asked of a stakeholder of the project.");
  if (ask.withdrawnAt) return "late";
  const kept = await db.askAnswer.createMany({
    data: { askId, projectId: project.id, text, personId: actor.personId, answeredAt: now() },
    skipDuplicates: true,
  });
  if (kept.count === 1) {
    await withdrawMessages([`ask ${askId}`]);
    return "answered";
  }
  const own = { askId, projectId: project.id, personId: actor.personId, text };
  return (await db.askAnswer.count({ where: own })) === 1 ? "answered" : "late";
}
