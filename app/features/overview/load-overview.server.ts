import { prepare } from "~/db/prepared.server";
import type { Actor } from "~/features/sign-in/actor";
import type { OpenTurn } from "./agreement-wanted";

/** A project as one person meets it on the overview. */
export type VisibleProject = {
  id: string;
  slug: string;
  name: string;
  visibility: "open" | "private";
  role: "lead" | "engineer" | "stakeholder" | null;
  responsibleId: string | null;
  changeCount: number;
  /** Those of the last weeks that somebody has begun to write; known only to those who may write. */
  drafts: string[];
  /** What is critical and open now; of these, for its people: what they take care of, and what else they could acknowledge. */
  flags: { open: number; mine: number; unseen: number };
  /** Open questions that are the actor's to answer, and when the first of them is due. */
  questions: { mine: number; nextAt: string | null };
  /** Open asks that the actor may answer. */
  asks: { mine: number; nextOn: string | null; oldestAt: string | null };
  /** Known only to the project's people. */
  proposal: OpenTurn | null;
};

const findVisible = prepare<VisibleProject>(`
  select p.id, p.slug, p.name, p.visibility::text as visibility, m.role::text as role, p.responsible_id as "responsibleId", p.change_count as "changeCount",
    case when m.role in ('lead', 'engineer') then (
      select coalesce(json_agg(w.week_on), '[]')
      from (select week_on, published_at from summary where project_id = p.id order by week_on desc limit 20) w
      where w.published_at is null) else '[]' end as drafts,
    (select json_build_object('open', count(*),
        'mine', count(*) filter (where f.owner_id = $1 and m.role is not null),
        'unseen', count(*) filter (where f.owner_id <> $1 and m.role is not null and f.acknowledged_at is null and not exists (
          select from flag_event e where e.flag_id = f.id and e.round = f.round and e.kind in ('raised', 'reopened') and e.by_id = $1)))
      from flag f where f.project_id = p.id and f.resolved_at is null) as flags,
    (select json_build_object('mine', count(*), 'nextAt', min(q.due_at)) from question q
      where q.project_id = p.id and q.state = 'open' and q.owner_id = $1 and m.role in ('lead', 'engineer')) as questions,
    (select json_build_object('mine', count(*), 'nextOn', min(k.decide_by), 'oldestAt', min(k.asked_at))
      from ask k where k.project_id = p.id and k.withdrawn_at is null
        and case when k.asked_of_id is null then m.role = 'stakeholder' else k.asked_of_id = $1 and m.role is not null end
        and not exists (select from ask_answer n where n.ask_id = k.id)) as asks,
    case when m.role is not null then (
      select json_build_object('expiresOn', o.expires_on, 'writtenFor', v.side, 'writtenById', v.written_by_id,
        'askedId', (select s.person_id from membership s join person t on t.id = s.person_id and t.deactivated_at is null
          where s.project_id = p.id and s.person_id = o.stakeholder_id and s.role = 'stakeholder'))
      from proposal o join lateral (
        select side, written_by_id from agreement_version where proposal_id = o.id order by number desc limit 1) v on true
      where o.project_id = p.id and o.closed_at is null) end as proposal
  from project p left join membership m on m.project_id = p.id and m.person_id = $1
  where p.workspace_id = $2 and p.archived_at is null and (p.visibility = 'open' or m.role is not null)
  order by lower(p.name), p.id`);

/** Every project that is not archived and that the actor may see, with what of it is theirs. One query. */
export const loadOverview = (actor: Actor): Promise<VisibleProject[]> => findVisible(actor.personId, actor.workspaceId);
