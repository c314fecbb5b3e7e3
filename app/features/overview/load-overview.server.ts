import { db } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import type { ContentReading } from "~/features/summaries/content";

export type OverviewRow = {
  id: string;
  slug: string;
  name: string;
  visibility: "open" | "private";
  role: "lead" | "engineer" | "stakeholder" | null;
  /** The newest published summary. */
  last: {
    weekOn: string;
    publishedAt: string;
    deadlineAt: string;
    state: string;
    headline: string;
    readings: ContentReading[];
  } | null;
  /** The published weeks of the last 12, oldest first. */
  published: { weekOn: string; state: string; onTime: boolean }[];
  /** Those of the last weeks that somebody has begun to write; known only to those who may write. */
  drafts: string[];
  /** Open asks of the project; `mine` are those that the actor may answer. */
  asks: { mine: number; all: number; nextOn: string | null; oldestAt: string | null };
};

/** Every project that is not archived and that the actor may see, with what the overview says of it. One query. */
export function loadOverview(actor: Actor): Promise<OverviewRow[]> {
  return db.$queryRaw<OverviewRow[]>`
    select p.id, p.slug, p.name, p.visibility::text as visibility, m.role::text as role, s.last, h.published, d.drafts, a.asks
    from project p
    left join membership m on m.project_id = p.id and m.person_id = ${actor.personId}::uuid
    left join lateral (
      select json_build_object('weekOn', s.week_on, 'publishedAt', s.published_at, 'deadlineAt', s.deadline_at, 'state', s.state, 'headline', s.headline,
        'readings', (select coalesce(json_agg(one), '[]') from jsonb_array_elements(r.content->'readings') one where one->>'sense' in ('throughput', 'error_rate'))) as last
      from summary s join revision r on r.summary_id = s.id and r.number = s.revision_number
      where s.project_id = p.id and s.published_at is not null order by s.week_on desc limit 1) s on true
    cross join lateral (
      select coalesce(json_agg(json_build_object('weekOn', week_on, 'state', state, 'onTime', published_at <= deadline_at) order by week_on), '[]') as published
      from (select week_on, state, published_at, deadline_at from summary where project_id = p.id and published_at is not null order by week_on desc limit 12) w) h
    cross join lateral (
      select coalesce(json_agg(w.week_on), '[]') as drafts
      from (select week_on, published_at from summary where project_id = p.id and m.role in ('lead', 'engineer') order by week_on desc limit 20) w
      where w.published_at is null) d
    cross join lateral (
      select json_build_object('all', count(*), 'mine', count(*) filter (where k.mine), 'nextOn', min(k.decide_by) filter (where k.mine),
        'oldestAt', min(k.asked_at) filter (where k.mine)) as asks
      from (select k.decide_by, k.asked_at, case when k.asked_of_id is null then m.role = 'stakeholder' else k.asked_of_id = ${actor.personId}::uuid and m.role is not null end as mine
        from ask k where k.project_id = p.id and k.withdrawn_at is null and not exists (select from ask_answer n where n.ask_id = k.id)) k) a
    where p.workspace_id = ${actor.workspaceId}::uuid and p.archived_at is null and (p.visibility = 'open' or m.role is not null)
    order by lower(p.name), p.id`;
}
