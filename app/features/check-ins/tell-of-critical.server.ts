import type { Tx } from "~/db/client.server";
import { enqueueMessage } from "~/features/notifications/enqueue-message.server";
import { wordsOf } from "~/features/notifications/message";
import type { ProjectPerson } from "~/features/projects/list-project-people.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { questionUrl } from "./check-in-urls";
import { criticalKey } from "./critical-key";

type CriticalQuestion = {
  id: string;
  text: string;
  owner: { id: string; name: string };
  people: readonly ProjectPerson[];
  /** How often it has been reopened: each time it is told anew. */
  reopenings: number;
};

/** Tells the owner of a critical question and the leads, in the transaction that keeps it. Who was reached stands on its page. */
export async function tellOfCritical(
  tx: Tx,
  actor: Actor,
  project: ProjectAccess,
  { id, text, owner, people, reopenings }: CriticalQuestion,
): Promise<void> {
  const words = wordsOf({
    title: `Question in ${project.name}: ${firstWords(text)}`,
    lines: [`${actor.name} says that this cannot wait:`, text, `It is for ${owner.name} to answer.`],
    action: { label: "Answer", path: questionUrl(project.slug, id) },
    why: "You get this because you answer for it, or lead the project. Critical questions cannot be muted.",
  });
  const { workspaceId, id: projectId } = project;
  const key = criticalKey(id, reopenings);
  const message = { key, workspaceId, projectId, topic: "flag" as const, isCritical: true, aboutId: id, words };
  const ids = toTell(people, owner.id, actor.personId).map((person) => person.id);
  await enqueueMessage(tx, message, { people: ids, targets: [] });
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
