import { randomUUID } from "node:crypto";
import { db } from "~/db/client.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import type { Content } from "~/features/summaries/content";

/** A week with its first revision, saying little. */
export async function publishQuietWeek(author: Actor, project: ProjectAccess, weekOn: string): Promise<void> {
  const publishedAt = new Date(`${weekOn}T12:00:00Z`);
  const content: Content = {
    headline: `The week of ${weekOn}`,
    state: "on_track",
    stateReason: "",
    stateSinceWeekOn: weekOn,
    milestones: [],
    roadblocks: [],
    readings: [],
    lastPromises: [],
    promises: [],
    asks: [],
    notes: "",
    notesHtml: "",
  };
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

/** An open question to the project's stakeholders. Gives its id. */
export async function makeAsk(author: Actor, project: ProjectAccess, weekOn: string): Promise<string> {
  const id = randomUUID();
  const askedAt = new Date(`${weekOn}T12:00:00Z`);
  await db.ask.create({
    data: {
      id,
      projectId: project.id,
      question: "Do we drop the old till?",
      decideBy: new Date(weekOn),
      askedById: author.personId,
      weekOn: new Date(weekOn),
      askedAt,
    },
  });
  return id;
}
