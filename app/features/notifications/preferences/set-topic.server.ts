import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import type { Topic } from "../message";

/** Whether this person gets mails of this topic, those that wait among them. Safe to repeat and to do from two places at once. */
export async function setTopic(personId: string, topic: Topic, isWanted: boolean): Promise<void> {
  if (isWanted) {
    await db.$executeRaw`
      update reading_rhythm set muted_topics = array_remove(muted_topics, ${topic}) where person_id = ${personId}::uuid`;
    return;
  }
  await db.$executeRaw`
    insert into reading_rhythm (person_id, muted_topics) values (${personId}::uuid, array[${topic}])
    on conflict (person_id) do update
      set muted_topics = array_append(array_remove(reading_rhythm.muted_topics, ${topic}), ${topic})`;
  await db.delivery.updateMany({
    where: { personId, channel: "email", state: "waiting", claimedUntil: null, isCritical: false, message: { topic } },
    data: { state: "unneeded", endedAt: now() },
  });
}
