import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import type { Topic } from "./message";

type Choice = { personId: string; topic: Topic };

/** No more mails of this topic to this person, those that wait among them. Safe to repeat and to do twice at once. */
export async function stopTopic({ personId, topic }: Choice): Promise<void> {
  await db.$executeRaw`
    insert into reading_rhythm (person_id, muted_topics) values (${personId}::uuid, array[${topic}])
    on conflict (person_id) do update set muted_topics = array_append(reading_rhythm.muted_topics, ${topic})
      where not ${topic} = any (reading_rhythm.muted_topics)`;
  await db.delivery.updateMany({
    where: { personId, channel: "email", state: "waiting", claimedUntil: null, isCritical: false, message: { topic } },
    data: { state: "unneeded", endedAt: now() },
  });
}

/** Mails of this topic again. */
export async function resumeTopic({ personId, topic }: Choice): Promise<void> {
  await db.$executeRaw`
    update reading_rhythm set muted_topics = array_remove(muted_topics, ${topic}) where person_id = ${personId}::uuid`;
}

/** Null for a person who is gone. */
export async function isStopped({ personId, topic }: Choice): Promise<boolean | null> {
  const person = await db.person.findUnique({ where: { id: personId }, select: { rhythm: true } });
  return person && (person.rhythm?.mutedTopics.includes(topic) ?? false);
}
