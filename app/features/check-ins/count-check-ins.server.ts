import { db, type Tx } from "~/db/client.server";
import type { Day, WeekOn } from "~/features/projects/cadence";

export type WeekOfCheckIns = {
  weekOn: WeekOn;
  count: number;
  minutes: number;
  /** Those of which somebody said that they could have waited. */
  couldWait: number;
  /** Those of which somebody said that they could have waited, or that they could not. */
  judged: number;
  /** Whether anything of these days was logged, or somebody said that nobody asked. Without it the noughts mean nothing. */
  hasData: boolean;
};

/** `quietFrom`: when the first of its days began, where it begins within a week. A word given before says nothing of them. */
export type CheckInSpan = { fromOn: Day; untilOn: Day; asOf: Date; quietFrom?: Date };

/**
 * The check-ins on the days from `fromOn` up to, not including, `untilOn`, by the weeks that these days touch, as they
 * stood at `asOf`: what was logged later, or taken back by then, does not count. Check-ins on other days of these weeks say
 * nothing of the days of the span, but that the week was not quiet.
 */
export function countCheckIns(
  projectId: string,
  { fromOn, untilOn, asOf, quietFrom = new Date(0) }: CheckInSpan,
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
      coalesce(sum(s.count) filter (where s.is_inside and s.could_wait <> 'unsure'), 0)::int as judged,
      coalesce(bool_or(s.is_inside), exists (select from quiet_week q
        where q.project_id = ${projectId}::uuid and q.week_on = w.week_on and q.said_at <= ${asOf}::timestamptz
          and q.said_at >= ${quietFrom}::timestamptz)) as "hasData"
    from week w left join stood s on s.week_on = w.week_on
    group by w.week_on order by w.week_on`;
}
