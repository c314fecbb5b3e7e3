import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { dayOf } from "~/features/projects/cadence-clock";
import { formatDay } from "~/features/projects/period-text";
import type { Actor } from "~/features/sign-in/actor";
import { type NextStep, nextStep } from "./next-step";
import { type FeedbackStage, stageWords } from "./stage";

const PAGE_SIZE = 40;

export type ListedConversation = {
  id: string;
  title: string;
  stage: FeedbackStage;
  stageWord: string;
  next: NextStep;
  /** "Follow-up on 5 December", or when it began. */
  when: string;
};
export type ConversationList = { conversations: ListedConversation[]; page: number; last: number };

type Row = {
  id: string;
  amGiver: boolean;
  otherId: string;
  otherName: string;
  otherIsHere: boolean;
  stage: FeedbackStage;
  startedAt: Date;
  followUpOn: string | null;
  timeZone: string;
  hasPlan: boolean;
  agreedByIds: string[];
  closedByIds: string[];
  total: number;
};

/** One's own conversations, those that are open first, then the newest. Nothing that was said is opened for it. One query. */
export async function listConversations(actor: Actor, page: number): Promise<ConversationList> {
  const { personId, workspaceId } = actor;
  const rows = await db.$queryRaw<Row[]>`
    select c.id, c.giver_id = r.person_id as "amGiver", o.id as "otherId", o.name as "otherName",
      o.deactivated_at is null and (c.stage = 'begun'
        or 2 = (select count(*) from feedback_reader b where b.conversation_id = c.id)) as "otherIsHere", c.stage::text as stage, c.started_at as "startedAt",
      c.follow_up_on::text as "followUpOn", c.time_zone as "timeZone", c.plan_number > 0 as "hasPlan",
      to_json(coalesce(c.agreed_by_ids, '{}')) as "agreedByIds", to_json(coalesce(c.closed_by_ids, '{}')) as "closedByIds",
      (count(*) over ())::int as total
    from feedback_reader r
    join feedback_conversation c on c.id = r.conversation_id and r.person_id in (c.giver_id, c.receiver_id)
    join person o on o.id = case when c.giver_id = r.person_id then c.receiver_id else c.giver_id end
    where r.person_id = ${personId}::uuid and c.workspace_id = ${workspaceId}::uuid
    order by c.closed_at is not null, coalesce(c.closed_at, c.started_at) desc, c.id
    limit ${PAGE_SIZE} offset ${(page - 1) * PAGE_SIZE}`;
  if (rows.length === 0 && page > 1) return listConversations(actor, 1);
  const total = rows[0]?.total ?? 0;
  return {
    conversations: rows.map((row) => describeRow(row, actor)),
    page,
    last: Math.max(1, Math.ceil(total / PAGE_SIZE)),
  };
}

function describeRow({ id, stage, startedAt, followUpOn, timeZone, ...row }: Row, actor: Actor): ListedConversation {
  const at = now();
  const { amGiver, otherName, agreedByIds, closedByIds, otherId } = row;
  const next = nextStep({
    ...{ ...row, stage, iAgreed: agreedByIds.includes(actor.personId) },
    ...{ iClose: closedByIds.includes(actor.personId), otherCloses: closedByIds.includes(otherId) },
    followUp: followUpOn && formatDay(followUpOn, at),
    isFollowUpDue: followUpOn !== null && followUpOn <= dayOf(at, timeZone),
  });
  const hasFollowUp = followUpOn !== null && (stage === "agreed" || stage === "viewed");
  return {
    ...{ id, stage, stageWord: stageWords[stage], next },
    title: amGiver ? `To ${otherName}` : `From ${otherName}`,
    when: hasFollowUp
      ? `Follow-up on ${formatDay(followUpOn, at)}`
      : `Since ${formatDay(dayOf(startedAt, actor.timeZone), at)}`,
  };
}
