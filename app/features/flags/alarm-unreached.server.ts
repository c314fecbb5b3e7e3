import { db } from "~/db/client.server";
import { enqueueMessage } from "~/features/notifications/enqueue-message.server";
import { wordsOf } from "~/features/notifications/message";
import { flagUrl } from "./flag-urls";

/** A message is taken by somebody within this time, or it has reached nobody. */
const PATIENCE_SECONDS = 90;
/** What opened before is known on its page; nobody is alarmed about it any more. */
const ALARM_DAYS = 3;

type Unreached = {
  id: string;
  key: string;
  workspaceId: string;
  slug: string;
  name: string;
  isOpen: boolean;
  adminIds: string[];
  targetIds: string[];
};

/**
 * Tells the admins, once a round, of an open flag of which nobody but its opener has got a message. Of a private project it
 * tells no more than that. What nobody could be told this way stands on the flag's page.
 */
export async function alarmUnreached(at: Date): Promise<void> {
  for (const flag of await listUnreached(at))
    await db.$transaction(async (tx) => {
      const { workspaceId, isOpen, slug, name } = flag;
      const words = wordsOf({
        title: isOpen ? `A flag in ${name} has reached nobody` : "A flag of a private project has reached nobody",
        lines: [
          "It was raised, and no page, mail server or channel has taken a message about it.",
          "Please see why nothing is delivered, and reach the people yourself.",
        ],
        action: isOpen
          ? { label: "Open the flag", path: flagUrl(slug, flag.id) }
          : { label: "See the deliveries", path: "/workspace/deliveries" },
        why: "You get this because you run this Drumbeat. A flag that reaches nobody is critical by itself.",
      });
      const about = { projectId: null, topic: "alarm" as const, isCritical: true, aboutId: flag.id };
      const to = { people: flag.adminIds, targets: flag.targetIds };
      await enqueueMessage(tx, { key: flag.key, workspaceId, ...about, words }, to);
    });
}

function listUnreached(at: Date): Promise<Unreached[]> {
  return db.$queryRaw<Unreached[]>`
    select f.id, k.key, r.workspace_id as "workspaceId", r.slug, r.name, r.visibility = 'open' as "isOpen",
      array(select p.id from person p where p.workspace_id = r.workspace_id and p.is_admin and p.deactivated_at is null) as "adminIds",
      array(select t.id from target t where t.workspace_id = r.workspace_id and t.project_id is null) as "targetIds"
    from flag f join project r on r.id = f.project_id and r.archived_at is null
    cross join lateral (select 'flag ' || f.id || ' unreached ' || f.round as key) k
    where f.resolved_at is null and f.acknowledged_at is null
      and f.opened_at <= ${at}::timestamptz - make_interval(secs => ${PATIENCE_SECONDS})
      and f.opened_at > ${at}::timestamptz - make_interval(days => ${ALARM_DAYS})
      and not exists (select from message m where m.workspace_id = r.workspace_id and m.key = k.key)
      and not exists (
        select from message m join delivery d on d.message_id = m.id
        where m.about_id = f.id and m.topic = 'flag' and m.created_at >= f.opened_at and d.state = 'sent'
          and d.person_id is distinct from (select e.by_id from flag_event e
            where e.flag_id = f.id and e.round = f.round and e.kind in ('raised', 'reopened') limit 1))`;
}
