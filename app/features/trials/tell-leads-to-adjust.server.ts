import type { Tx } from "~/db/client.server";
import { proposeUrl } from "~/features/agreements/agreement-urls";
import { enqueueMessage } from "~/features/notifications/enqueue-message.server";
import { wordsOf } from "~/features/notifications/message";
import type { ProjectAccess } from "~/features/projects/project-access";

/** Tells the leads at once that both sides decided to adjust, so a new version is theirs to write. In the caller's transaction. */
export async function tellLeadsToAdjust(tx: Tx, project: ProjectAccess, reviewId: string): Promise<void> {
  const leads = await tx.membership.findMany({
    where: { projectId: project.id, role: "lead" },
    select: { personId: true },
  });
  const message = {
    key: `review ${reviewId} adjust`,
    ...{ workspaceId: project.workspaceId, projectId: project.id, topic: "rhythm" as const, isCritical: false },
    aboutId: null,
    words: wordsOf({
      title: `${project.name}: a new version of the agreement is wanted`,
      lines: [
        "Both sides decided to adjust what is agreed. It stays as it is until both have signed a new version.",
        "What the answers of the review asked to change stands beside the form.",
      ],
      action: { label: "Change the agreement", path: proposeUrl(project.slug) },
      why: "You get this because a lead of the project writes the new version.",
    }),
  };
  await enqueueMessage(tx, message, { people: leads.map(({ personId }) => personId), targets: [] });
}
