import { remindOnce } from "~/features/notifications/remind-once.server";
import { listProjectPeople, type ProjectPerson } from "~/features/projects/list-project-people.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { log } from "~/server/log.server";
import { questionUrl } from "./check-in-urls";
import { criticalKey } from "./critical-key";
import { getQuestion } from "./get-question.server";

/**
 * Mails the owner of a critical question and the leads, each once. To be called after the question is kept. Who was
 * reached stands on its page; a mail that failed is no reason to lose the question.
 */
export async function tellOfCritical(actor: Actor, project: ProjectAccess, questionId: string): Promise<void> {
  const [question, people] = await Promise.all([getQuestion(project, questionId), listProjectPeople(project)]);
  if (!question.isCritical || question.state !== "open") return;
  const reopenings = question.steps.filter(({ kind }) => kind === "reopened").length;
  const mail = {
    key: criticalKey(question.id, reopenings),
    subject: `Critical in ${project.name}: ${firstWords(question.text)}`,
    lines: [`${actor.name} says that this cannot wait:`, question.text, `It is for ${question.ownerName} to answer.`],
    action: { label: "Answer", path: questionUrl(project.slug, question.id) },
  };
  const outcomes = await Promise.allSettled(
    toTell(people, question.ownerId, actor.personId).map(({ id: personId }) => remindOnce({ ...mail, personId })),
  );
  for (const outcome of outcomes)
    if (outcome.status === "rejected")
      log.error({ err: outcome.reason, questionId }, "a critical question could not be mailed");
}

/** The owner and the leads, without whoever asks. */
export const toTell = <One extends Pick<ProjectPerson, "id" | "role" | "isDeactivated">>(
  people: readonly One[],
  ownerId: string,
  askerId: string,
): One[] =>
  people.filter(
    ({ id, role, isDeactivated }) => !isDeactivated && id !== askerId && (id === ownerId || role === "lead"),
  );

const firstWords = (text: string) => {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 70 ? `${line.slice(0, 70).trimEnd()}…` : line;
};
