import { randomUUID } from "node:crypto";
import { db } from "~/db/client.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import type { Content } from "~/features/summaries/content";
import { contentOf } from "./content";

/** A week with its first revision, saying little beside what is given. Published on its Monday, just in time. */
export async function publishQuietWeek(
  author: Actor,
  project: ProjectAccess,
  weekOn: string,
  said: Partial<Content> = {},
): Promise<void> {
  const publishedAt = new Date(`${weekOn}T12:00:00Z`);
  const content = contentOf({ headline: `The week of ${weekOn}`, stateSinceWeekOn: weekOn, ...said });
  const { state, headline } = content;
  const summary = await db.summary.create({
    data: {
      projectId: project.id,
      weekOn: new Date(weekOn),
      deadlineAt: publishedAt,
      draft: {},
      publishedAt,
      publishedById: author.personId,
      revisionNumber: 1,
      state,
      headline,
    },
  });
  const authorship = { authorId: author.personId, authorName: author.name, publishedAt };
  await db.revision.create({
    data: { summaryId: summary.id, projectId: project.id, number: 1, content, ...authorship },
  });
}

type Asked = { askedOf?: Actor; decideBy?: string; withdrawnAt?: Date };

/** An open question to the project's stakeholders, asked on the Monday of a week. Gives its id. */
export async function makeAsk(
  author: Actor,
  project: ProjectAccess,
  weekOn: string,
  { askedOf, decideBy = weekOn, withdrawnAt }: Asked = {},
): Promise<string> {
  const id = randomUUID();
  const askedAt = new Date(`${weekOn}T12:00:00Z`);
  await db.ask.create({
    data: {
      id,
      projectId: project.id,
      question: "Do we drop the old till?",
      decideBy: new Date(decideBy),
      askedOfId: askedOf?.personId,
      withdrawnAt,
      askedById: author.personId,
      weekOn: new Date(weekOn),
      askedAt,
    },
  });
  return id;
}
