import { prepare } from "~/db/prepared.server";
import type { ContentReading } from "~/features/summaries/content";

export type Published = {
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
};

const findPublished = prepare<Published & { id: string }>(`
  select p.id, s.last, h.published
  from unnest($1::uuid[]) p(id)
  left join lateral (
    select json_build_object('weekOn', s.week_on, 'publishedAt', s.published_at, 'deadlineAt', s.deadline_at, 'state', s.state, 'headline', s.headline,
      'readings', (select coalesce(json_agg(one), '[]') from jsonb_array_elements(r.content->'readings') one where one->>'sense' in ('throughput', 'error_rate'))) as last
    from summary s join revision r on r.summary_id = s.id and r.number = s.revision_number
    where s.project_id = p.id and s.published_at is not null order by s.week_on desc limit 1) s on true
  cross join lateral (
    select coalesce(json_agg(json_build_object('weekOn', week_on, 'state', state, 'onTime', published_at <= deadline_at) order by week_on), '[]') as published
    from (select week_on, state, published_at, deadline_at from summary where project_id = p.id and published_at is not null order by week_on desc limit 12) w) h`);

/** What projects have published, by their id. The caller gives projects that the actor may see. One query. */
export async function loadPublished(projectIds: readonly string[]): Promise<Map<string, Published>> {
  const rows = await findPublished(projectIds);
  return new Map(rows.map(({ id, ...published }) => [id, published]));
}
