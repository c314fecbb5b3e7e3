import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";

type Seen = { summaryId: string; projectId: string; revisionNumber: number };

/** Notes that a person has opened a summary, once for each revision; writes nothing when that is known. */
export async function markSeen(actor: Actor, { summaryId, projectId, revisionNumber }: Seen): Promise<void> {
  await db.$executeRaw`
    insert into summary_reader (summary_id, person_id, project_id, first_seen_at, revision_number)
    values (${summaryId}::uuid, ${actor.personId}::uuid, ${projectId}::uuid, ${now()}, ${revisionNumber})
    on conflict (summary_id, person_id) do update set revision_number = excluded.revision_number
    where summary_reader.revision_number < excluded.revision_number`;
}
