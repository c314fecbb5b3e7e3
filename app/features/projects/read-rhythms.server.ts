import { db, type Tx } from "~/db/client.server";
import type { Cadence, Day } from "./cadence";
import type { Pause, Skip, StandIn } from "./period";
import type { Rhythm } from "./rhythm";

type OfProject<Row> = Row & { projectId: string };
type Rows = {
  cadences: OfProject<Cadence>[];
  skips: OfProject<Skip>[];
  pauses: OfProject<Pause>[];
  standIns: OfProject<StandIn>[];
};

/** The rhythms of projects by their id in one query, without skips, pauses and stand-ins that ended before `since`. */
export async function readRhythms(
  projectIds: readonly string[],
  since: Day,
  client: Tx = db,
): Promise<Map<string, Rhythm>> {
  const [rows] = await client.$queryRaw<[Rows]>`
    with wanted as (select unnest(${projectIds}::uuid[]) as id)
    select
      (select coalesce(json_agg(json_build_object('projectId', project_id, 'fromWeekOn', from_week_on, 'everyWeeks', every_weeks,
                'weekday', weekday, 'hour', hour, 'minute', minute, 'timeZone', time_zone) order by from_week_on), '[]')
       from cadence where project_id in (select id from wanted)) as cadences,
      (select coalesce(json_agg(json_build_object('projectId', project_id, 'weekOn', week_on, 'reason', reason) order by week_on), '[]')
       from skip where project_id in (select id from wanted) and week_on >= ${since}::date) as skips,
      (select coalesce(json_agg(json_build_object('projectId', project_id, 'fromOn', from_on, 'untilOn', until_on, 'reason', reason)
                order by from_on), '[]')
       from pause where project_id in (select id from wanted) and (until_on is null or until_on >= ${since}::date)) as pauses,
      (select coalesce(json_agg(json_build_object('projectId', project_id, 'personId', person_id, 'fromOn', from_on, 'untilOn', until_on)
                order by created_at, id), '[]')
       from stand_in where project_id in (select id from wanted) and until_on >= ${since}::date) as "standIns"`;
  const rhythms = new Map(
    projectIds.map((id): [string, Rhythm] => [id, { cadences: [], skips: [], pauses: [], standIns: [] }]),
  );
  for (const { projectId, ...cadence } of rows.cadences) rhythms.get(projectId)?.cadences.push(cadence);
  for (const { projectId, ...skip } of rows.skips) rhythms.get(projectId)?.skips.push(skip);
  for (const { projectId, ...pause } of rows.pauses) rhythms.get(projectId)?.pauses.push(pause);
  for (const { projectId, ...standIn } of rows.standIns) rhythms.get(projectId)?.standIns.push(standIn);
  return rhythms;
}
