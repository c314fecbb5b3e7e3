import { now } from "~/clock.server";
import type { Tx } from "~/db/client.server";
import type { KpiTrend } from "~/features/kpis/kpi";
import { dayOf } from "~/features/projects/cadence-clock";
import type { Period } from "~/features/projects/period";
import type { ProjectAccess } from "~/features/projects/project-access";
import { renderMarkdown } from "~/markdown/render-markdown.server";
import { standsAlthough } from "./against-state";
import {
  checkAsks,
  checkLastPromises,
  checkMilestones,
  checkPromises,
  checkRoadblocks,
  type Known,
} from "./check-lines";
import { checkReadings } from "./check-readings";
import type { Content, ContentFlag, Move } from "./content";
import type { Draft } from "./draft";
import { type FieldErrors, Remarks } from "./field-errors";
import { states } from "./state";

type Built = { content: Content; errors?: undefined } | { content?: undefined; errors: FieldErrors };
type Week = Pick<Period, "weekOn" | "timeZone">;

/** The draft as it will be frozen, or what stands in the way, field by field. */
export async function buildContent(
  tx: Tx,
  project: ProjectAccess,
  week: Week,
  draft: Draft,
  trends: readonly KpiTrend[],
): Promise<Built> {
  const { content, errors } = await readContent(tx, project, week, draft, trends);
  return Object.keys(errors).length === 0 ? { content } : { errors };
}

/** The same for an unfinished draft: as much of it as can be shown, and what is still missing. */
export async function readContent(
  tx: Tx,
  project: ProjectAccess,
  period: Week,
  draft: Draft,
  trends: readonly KpiTrend[],
): Promise<{ content: Content; errors: FieldErrors }> {
  const remarks = new Remarks();
  const known = await loadKnown(tx, project, period, draft);
  const flags = known.flags.map(flagAsItStands);
  if (known.isForeign) remarks.add("", "Some lines belong elsewhere. Please reload the page.");
  const state = states.find((one) => one === draft.state);
  if (!state) remarks.add("state", "Choose the state of the project.");
  const content: Content = {
    headline: remarks.text(
      "headline",
      draft.headline,
      400,
      "Say in one or two sentences what people can do now. Many read nothing else.",
    ),
    state: state ?? "not_started",
    stateReason: remarks.text("stateReason", draft.stateReason, 500),
    stateSinceWeekOn: known.last?.state === state ? (known.last?.since ?? period.weekOn) : period.weekOn,
    milestones: checkMilestones(draft, known, remarks),
    roadblocks: checkRoadblocks(draft, known, remarks),
    readings: checkReadings(draft, trends, period.weekOn, now(), remarks),
    lastPromises: checkLastPromises(draft, known, remarks),
    promises: checkPromises(draft, remarks),
    asks: checkAsks(draft, known, remarks),
    notes: remarks.text("notes", draft.notes, 20_000),
    notesHtml: renderMarkdown(draft.notes),
    ...(flags.length > 0 && { flags }),
  };
  const although = standsAlthough(content, period.weekOn);
  return {
    content: { ...content, ...(although.length > 0 && { stateAlthough: although }) },
    errors: remarks.errors,
  };
}

const flagAsItStands = ({ openedAt, resolvedAt, ...flag }: ContentFlag): ContentFlag => ({
  ...flag,
  openedAt: new Date(openedAt).toISOString(),
  resolvedAt: resolvedAt && new Date(resolvedAt).toISOString(),
});

type Row = {
  milestones: { id: string; targetOn: string | null; moves: Move[] }[];
  roadblocks: { id: string; since: string; days: string[] }[];
  promises: { id: string; text: string }[];
  asks: { id: string; days: string[] }[];
  stakeholders: { id: string; name: string }[];
  last: { state: string; since: string; milestones: { id: string; targetOn: string | null }[] } | null;
  /** Open since the summary before was published, and raised before a later one was. */
  flags: ContentFlag[];
  isForeign: boolean;
};

/**
 * What the summaries before this week said of the same lines, in one query. What this week and later ones said does not count,
 * so that a correction can repeat it. `isForeign` where the draft uses the id of a line that another project, or for promises
 * and asks another week, has.
 */
async function loadKnown(
  tx: Tx,
  project: ProjectAccess,
  { weekOn, timeZone }: Week,
  draft: Draft,
): Promise<Known & Pick<Row, "last" | "flags" | "isForeign">> {
  const ids = [...draft.milestones, ...draft.roadblocks, ...draft.promises, ...draft.asks].map(({ id }) => id);
  const [row] = await tx.$queryRaw<[{ known: Row }]>`
    select json_build_object(
      'milestones', (select coalesce(json_agg(json_build_object('id', m.id, 'moves', coalesce(v.moves, '[]'), 'targetOn', m.target_on)), '[]')
        from milestone m
        left join lateral (select json_agg(json_build_object('fromOn', from_on, 'toOn', to_on, 'reason', reason, 'weekOn', week_on) order by created_at) moves
          from milestone_move where milestone_id = m.id and week_on < ${weekOn}::date) v on true
        where m.project_id = ${project.id}::uuid and m.first_week_on < ${weekOn}::date),
      'roadblocks', (select coalesce(json_agg(json_build_object('id', b.id, 'since', b.since,
          'days', array_remove(array_append(said.days, b.help_by::text), null))), '[]')
        from roadblock b left join (
          select line->>'id' as id, array_agg(line->>'helpBy') as days
          from summary s join revision r on r.summary_id = s.id cross join jsonb_array_elements(r.content->'roadblocks') line
          where s.project_id = ${project.id}::uuid and s.week_on = ${weekOn}::date group by 1) said on said.id = b.id::text
        where b.project_id = ${project.id}::uuid),
      'promises', (select coalesce(json_agg(json_build_object('id', id, 'text', text) order by made_week_on, position), '[]') from promise
        where project_id = ${project.id}::uuid and made_week_on < ${weekOn}::date and (judged_week_on = ${weekOn}::date or (outcome = 'open' and not exists
          (select from summary where project_id = ${project.id}::uuid and week_on = ${weekOn}::date and published_at is not null)))),
      'asks', (select coalesce(json_agg(json_build_object('id', said.id, 'days', said.days)), '[]') from (
          select ask->>'id' as id, json_agg(ask->>'decideBy') as days
          from summary s join revision r on r.summary_id = s.id cross join jsonb_array_elements(r.content->'asks') ask
          where s.project_id = ${project.id}::uuid and s.week_on = ${weekOn}::date group by 1) said),
      'stakeholders', (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name)), '[]') from membership m join person p on p.id = m.person_id
        where m.project_id = ${project.id}::uuid and m.role = 'stakeholder' and p.deactivated_at is null),
      'last', (select json_build_object('state', s.state, 'since', r.content->>'stateSinceWeekOn',
          'milestones', r.content->'milestones') from summary s
        join revision r on r.summary_id = s.id and r.number = s.revision_number
        where s.project_id = ${project.id}::uuid and s.week_on < ${weekOn}::date order by s.week_on desc limit 1),
      'flags', (select coalesce(json_agg(json_build_object('id', f.id, 'what', f.what, 'affected', f.affected, 'openedAt', f.opened_at,
          'ownerName', f.owner_name, 'resolvedAt', f.resolved_at, 'acknowledgedBy', a.by_name, 'note', coalesce(e.text, '')) order by f.opened_at, f.id), '[]')
        from flag f
        left join flag_event a on a.flag_id = f.id and a.round = f.round and a.kind = 'acknowledged'
        left join flag_event e on e.flag_id = f.id and e.round = f.round and e.kind = 'resolved'
        where f.project_id = ${project.id}::uuid
          and (f.resolved_at is null or f.resolved_at > coalesce((select max(published_at) from summary
            where project_id = ${project.id}::uuid and week_on < ${weekOn}::date), '-infinity'))
          and f.raised_at < coalesce((select min(published_at) from summary
            where project_id = ${project.id}::uuid and week_on > ${weekOn}::date), 'infinity')),
      'isForeign', exists (select from milestone where id = any(${ids}::uuid[]) and project_id <> ${project.id}::uuid)
        or exists (select from roadblock where id = any(${ids}::uuid[]) and project_id <> ${project.id}::uuid)
        or exists (select from promise where id = any(${ids}::uuid[]) and (project_id <> ${project.id}::uuid or made_week_on <> ${weekOn}::date))
        or exists (select from ask where id = any(${ids}::uuid[]) and (project_id <> ${project.id}::uuid or week_on <> ${weekOn}::date))) as known`;
  const { milestones, roadblocks, promises, asks, stakeholders, last, flags, isForeign } = row.known;
  const dates = byId(last?.milestones ?? []);
  const said = milestones.map((line): [string, typeof line] => [
    line.id,
    { ...line, targetOn: (dates.get(line.id) ?? line).targetOn },
  ]);
  return {
    weekOn,
    today: dayOf(now(), timeZone),
    milestones: new Map(said),
    roadblocks: byId(roadblocks),
    promises: byId(promises),
    asks: byId(asks),
    stakeholders: byId(stakeholders),
    last,
    flags,
    isForeign,
  };
}

const byId = <Line extends { id: string }>(lines: readonly Line[]) => new Map(lines.map((line) => [line.id, line]));
