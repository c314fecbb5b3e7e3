import { db, type Tx } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import { isUuid } from "~/http/is-uuid";
import { notFound } from "~/http/not-found.server";
import { unwrapKey } from "./conversation-key.server";
import { openEntry } from "./seal-entry.server";
import type { FeedbackStage } from "./stage";

type Entry = { id: string; kind: string; number: number; personId: string; saidAt: string };
/** `words` is null where the row does not open: altered, moved, or sealed with another secret. */
export type OpenedEntry = Entry & { words: unknown };
export type ConversationEvent = { personId: string | null; kind: string; at: string };

type Row = {
  id: string;
  workspaceId: string;
  giverId: string;
  giverName: string;
  receiverId: string;
  receiverName: string;
  startedById: string;
  startedAt: Date;
  stage: FeedbackStage;
  followUpOn: string | null;
  timeZone: string;
  agreedByIds: string[];
  closedByIds: string[];
  closedAt: Date | null;
  planNumber: number;
  /** Whether the other one is still in the workspace and can open it. */
  otherIsHere: boolean;
};
export type Conversation = Row & {
  /** Null where the installation's secret is not the one that it was sealed with. */
  key: Buffer | null;
  /** By kind in the order of their numbers; of drafts only the actor's own. */
  entries: OpenedEntry[];
  events: ConversationEvent[];
};

/**
 * A conversation for one of its two readers, opened. To everybody else it does not exist: 404, whoever they are, exactly as
 * for an id that nobody ever gave. One query.
 */
export async function getConversation(
  { personId, workspaceId }: Pick<Actor, "personId" | "workspaceId">,
  id: string | undefined,
  client: Tx | typeof db = db,
): Promise<Conversation> {
  if (!isUuid(id)) throw notFound();
  const [row] = await client.$queryRaw<(Row & Sealed)[]>`
    select c.id, c.workspace_id as "workspaceId", c.giver_id as "giverId", g.name as "giverName",
      c.receiver_id as "receiverId", v.name as "receiverName", c.started_by_id as "startedById",
      c.started_at as "startedAt", c.stage::text as stage, c.follow_up_on::text as "followUpOn",
      c.time_zone as "timeZone", to_json(coalesce(c.agreed_by_ids, '{}')) as "agreedByIds", to_json(coalesce(c.closed_by_ids, '{}')) as "closedByIds",
      c.closed_at as "closedAt", c.plan_number as "planNumber",
      (case when c.giver_id = r.person_id then v.deactivated_at else g.deactivated_at end) is null and (c.stage = 'begun'
        or 2 = (select count(*) from feedback_reader b where b.conversation_id = c.id)) as "otherIsHere",
      encode(r.wrapped_key, 'base64') as "wrappedKey",
      (select coalesce(json_agg(json_build_object('id', e.id, 'kind', e.kind, 'number', e.number, 'personId', e.person_id,
          'saidAt', e.said_at, 'sealed', encode(e.sealed, 'base64')) order by e.number, e.said_at, e.id), '[]')
        from feedback_entry e where e.conversation_id = c.id
        and (e.kind not like 'draft %' or e.person_id = r.person_id)) as sealed,
      (select coalesce(json_agg(json_build_object('personId', e.person_id, 'kind', e.kind, 'at', e.at) order by e.at, e.id), '[]')
        from feedback_event e where e.conversation_id = c.id) as events
    from feedback_conversation c
    join feedback_reader r on r.conversation_id = c.id and r.person_id = ${personId}::uuid
    join person g on g.id = c.giver_id join person v on v.id = c.receiver_id
    where c.id = ${id}::uuid and c.workspace_id = ${workspaceId}::uuid and r.person_id in (c.giver_id, c.receiver_id)`;
  if (!row) throw notFound();
  const { wrappedKey, sealed, ...rest } = row;
  const key = unwrapKey(Buffer.from(wrappedKey, "base64"), { conversationId: rest.id, personId });
  return { ...rest, key, entries: sealed.map((entry) => open(entry, rest.id, key)) };
}

type Sealed = { wrappedKey: string; sealed: (Entry & { sealed: string })[]; events: ConversationEvent[] };

function open({ sealed, ...entry }: Sealed["sealed"][number], conversationId: string, key: Buffer | null): OpenedEntry {
  return { ...entry, words: key && openEntry(key, Buffer.from(sealed, "base64"), { ...entry, conversationId }) };
}

/** The newest entry of a kind, of one person where given. */
export const newestOf = (
  { entries }: Pick<Conversation, "entries">,
  kind: string,
  personId?: string,
): OpenedEntry | undefined =>
  entries.findLast((entry) => entry.kind === kind && (personId === undefined || entry.personId === personId));

/** Who the other one is, and which of the two the actor is. */
export function sidesOf(conversation: Row, { personId }: Pick<Actor, "personId">) {
  const amGiver = conversation.giverId === personId;
  return {
    amGiver,
    otherId: amGiver ? conversation.receiverId : conversation.giverId,
    otherName: amGiver ? conversation.receiverName : conversation.giverName,
  };
}
