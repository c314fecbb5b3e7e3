import { db } from "~/db/client.server";
import { readTrends } from "~/features/kpis/read-trends.server";
import { weeksBetween } from "~/features/projects/cadence-days";
import type { Content } from "~/features/summaries/content";
import { TREND_WEEKS } from "../describe-brief.server";
import type { SharedProject } from "../describe-shared.server";
import { getSharedProjects } from "../shared-projects.server";
import type { DigestMinutes } from "./minutes-section";

/** More than a digest's week and the two days for which it may be late; a digest that was missed is not made up for. */
const MINUTES_DAYS = 16;

type Ask = { id: string; question: string; decideBy: string; askedOfId: string | null };

type Row = {
  id: string;
  slug: string;
  name: string;
  changeCount: number;
  /** The newest published summary, and the one before it. */
  summary: {
    weekOn: string;
    publishedAt: string;
    publishedBy: string;
    content: Content;
    /** The newest correction that readers are to hear of. */
    corrected: { at: string; reason: string } | null;
  } | null;
  before: Content | null;
  asks: Ask[];
  openFlags: string[];
  /** Of the last meetings that ended with something decided or agreed, the latest first. */
  minutes: DigestMinutes[];
};

export type DigestProject = Row & { shared: SharedProject; trends: Awaited<ReturnType<typeof readTrends>> };

/** What a digest says of projects, by their id. Five queries, however many projects and readers. */
export async function loadDigest(projectIds: readonly string[], at: Date): Promise<Map<string, DigestProject>> {
  const rows = await findProjects(projectIds, new Date(at.getTime() - MINUTES_DAYS * 86_400_000));
  const shared = await getSharedProjects(rows, at);
  const weeks = rows.flatMap(({ summary }) => (summary ? [summary.weekOn] : [])).sort();
  const [first, last] = [weeks[0], weeks.at(-1)];
  const span = first && last ? { untilWeekOn: last, weeks: TREND_WEEKS + weeksBetween(first, last) } : null;
  const trends = span ? await readTrends({ projectIds, ...span, withArchived: true }) : [];
  return new Map(
    rows.map((row) => [
      row.id,
      {
        ...row,
        shared: shared.get(row.id) as SharedProject,
        trends: trends.filter(({ projectId }) => projectId === row.id),
      },
    ]),
  );
}

const findProjects = (ids: readonly string[], minutesSince: Date) => db.$queryRaw<Row[]>`
  select p.id, p.slug, p.name, p.change_count as "changeCount", s.summary, b.content as before,
    (select coalesce(json_agg(json_build_object('id', a.id, 'question', a.question, 'decideBy', a.decide_by, 'askedOfId', a.asked_of_id)
        order by a.decide_by, a.id), '[]')
      from ask a where a.project_id = p.id and a.withdrawn_at is null
        and not exists (select from ask_answer n where n.ask_id = a.id)) as asks,
    (select coalesce(json_agg(f.what order by f.raised_at), '[]') from flag f
      where f.project_id = p.id and f.resolved_at is null) as "openFlags",
    (select coalesce(json_agg(json_build_object('day', m.day_on, 'endedAt', m.ended_at, 'notesHtml', m.notes_html,
        'decisions', (select coalesce(json_agg(d.text order by d.decided_at, d.id), '[]') from meeting_decision d where d.meeting_id = m.id),
        'actions', (select coalesce(json_agg(json_build_object('text', a.text, 'ownerName', a.owner_name, 'dueOn', a.due_on)
          order by a.added_at, a.id), '[]') from meeting_action a where a.meeting_id = m.id)) order by m.day_on desc), '[]')
      from meeting m where m.project_id = p.id and m.ended_at > ${minutesSince}::timestamptz
        and (m.notes_html <> '' or exists (select from meeting_decision d where d.meeting_id = m.id) or exists (select from meeting_action a where a.meeting_id = m.id))) as minutes
  from project p
  left join lateral (
    select s.week_on, json_build_object('weekOn', s.week_on, 'publishedAt', s.published_at, 'publishedBy', first.author_name,
      'content', r.content, 'corrected', (select json_build_object('at', c.published_at, 'reason', c.reason) from revision c
        where c.summary_id = s.id and c.number > 1 and c.is_material order by c.number desc limit 1)) as summary
    from summary s join revision r on r.summary_id = s.id and r.number = s.revision_number
    join revision first on first.summary_id = s.id and first.number = 1
    where s.project_id = p.id and s.published_at is not null order by s.week_on desc limit 1) s on true
  left join lateral (
    select r.content from summary o join revision r on r.summary_id = o.id and r.number = o.revision_number
    where o.project_id = p.id and o.published_at is not null and o.week_on < s.week_on order by o.week_on desc limit 1) b on true
  where p.id = any(${[...ids]}::uuid[])`;
