import { db } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import { type MessageForm, minutesOf } from "./message-form";
import { stoppableTopics } from "./stoppable-topics";

/** Keeps what a person wants to get and when. Of the projects only their own count; who left one has nothing of it muted. */
export async function keepPreferences({ personId, workspaceId }: Actor, form: MessageForm): Promise<void> {
  const { topics, digestWeekday, digestTime, quietFrom, quietUntil, mutedProjects } = form;
  const rhythm = {
    mutedTopics: stoppableTopics.filter((topic) => !topics.includes(topic)),
    digestWeekday,
    digestMinute: minutesOf(digestTime),
    quietFrom: quietFrom ? minutesOf(quietFrom) : null,
    quietUntil: quietUntil ? minutesOf(quietUntil) : null,
  };
  await db.$transaction(async (tx) => {
    await tx.readingRhythm.upsert({ where: { personId }, create: { personId, ...rhythm }, update: rhythm });
    const own = await tx.project.findMany({
      where: { workspaceId, id: { in: mutedProjects }, memberships: { some: { personId } } },
      select: { id: true },
    });
    await tx.projectMute.deleteMany({ where: { personId } });
    await tx.projectMute.createMany({
      data: own.map(({ id: projectId }) => ({ personId, projectId })),
      skipDuplicates: true,
    });
  });
}
