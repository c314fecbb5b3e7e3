import { db, type Tx } from "~/db/client.server";
import type { Day, WeekOn } from "~/features/projects/cadence";

export type WeekOfCheckIns = {
  weekOn: WeekOn;
  count: number;
  minutes: number;
  /** Those of which somebody said that they could have waited. */
  couldWait: number;
  /** Whether anything was logged in the week, or somebody said that nobody asked. Without it the noughts mean nothing. */
  hasData: boolean;
};

export type CheckInSpan = { fromOn: Day; untilOn: Day; asOf: Date };

/**
 * The check-ins on the days from `fromOn` up to, not including, `untilOn`, by the weeks that these days touch, as they
 * stood at `asOf`: what was logged later, or taken back by then, does not count. A week has data by all of its days.
 */
export function countCheckIns(
  projectId: string,
  { fromOn, untilOn, asOf }: CheckInSpan,
  client: Tx | typeof db = db,
): Promise<WeekOfCheckIns[]> {
  return client.$queryRaw<WeekOfCheckIns[]>`
    with week as (
      select w::date as week_on
      from generate_series(date_trunc('week', ${fromOn}::date::timestamp), ${untilOn}::date::timestamp - interval '1 day', interval '7 days') w
      where ${fromOn}::date < ${untilOn}::date),
    stood as (
      select date_trunc('week', happened_on::timestamp)::date as week_on, count, minutes_each, could_wait,
        happened_on >= ${fromOn}::date and happened_on < ${untilOn}::date as is_inside
      from check_in
      where project_id = ${projectId}::uuid and logged_at <= ${asOf}::timestamptz
        and (taken_back_at is null or taken_back_at > ${asOf}::timestamptz)
        and happened_on >= (select min(week_on) from week) and happened_on < (select max(week_on) + 7 from week))
    select w.week_on::text as "weekOn",
      coalesce(sum(s.count) filter (where s.is_inside), 0)::int as count,
      coalesce(sum(s.count * s.minutes_each) filter (where s.is_inside), 0)::int as minutes,
      coalesce(sum(s.count) filter (where s.is_inside and s.could_wait = 'yes'), 0)::int as "couldWait",
      count(s.week_on) > 0 or exists (select from quiet_week q
        where q.project_id = ${projectId}::uuid and q.week_on = w.week_on and q.said_at <= ${asOf}::timestamptz) as "hasData"
    from week w left join stood s on s.week_on = w.week_on
    group by w.week_on order by w.week_on`;
}
