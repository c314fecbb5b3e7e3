import { expect, test } from "vitest";
import { deadlineAt } from "./cadence-clock";
import { addWeeks } from "./cadence-days";
import { listPeriods } from "./period-list";

const MINUTE = 60_000;
const DAY = 86_400_000;
const FIRST_WEEK = "2025-01-06";
const WEEKS = 156;
const weeks = Array.from({ length: WEEKS }, (_, index) => addWeeks(FIRST_WEEK, index));
const from = Date.parse(FIRST_WEEK);
const zones = Intl.supportedValuesOf("timeZone");
/** Midnight and the usual hour of a change everywhere; the others take turns. */
const otherTimes = [
  [0, 30],
  [1, 30],
  [3, 0],
  [12, 0],
  [17, 0],
  [22, 15],
  [23, 30],
  [23, 59],
] as const;

test("every zone, week and weekday has one deadline, at the time asked or moved by the written rule", () => {
  const faults: string[] = [];
  let [compared, gaps, overlaps] = [0, 0, 0];
  for (const [zoneIndex, timeZone] of zones.entries()) {
    const offsets = offsetsOf(timeZone);
    for (let weekday = 1; weekday <= 7; weekday++) {
      const other = otherTimes[(zoneIndex + weekday) % otherTimes.length] ?? [0, 30];
      for (const [hour, minute] of [[0, 0], [2, 30], other] as const) {
        let before = Number.NEGATIVE_INFINITY;
        for (const [index, weekOn] of weeks.entries()) {
          const local = from + (index * 7 + weekday - 1) * DAY + (hour * 60 + minute) * MINUTE;
          const due = deadlineAt({ timeZone, weekday, hour, minute }, weekOn).getTime();
          const wanted = instantsOf(offsets, local);
          const shownAt = due + offsetAt(offsets, due);
          const inWeek = shownAt >= from + index * 7 * DAY && shownAt < from + (index + 1) * 7 * DAY;
          if (due !== wanted.due || due <= before || !inWeek || (wanted.count > 0 && shownAt !== local)) {
            faults.push(`${timeZone} ${weekOn} ${weekday} ${hour}:${minute} ${new Date(due).toISOString()}`);
          }
          before = due;
          compared++;
          if (wanted.count === 0) gaps++;
          if (wanted.count === 2) overlaps++;
        }
      }
    }
  }
  expect(faults).toEqual([]);
  expect(compared).toBe(zones.length * WEEKS * 7 * 3);
  expect([gaps, overlaps].every((count) => count > 100)).toBe(true);
}, 180_000);

test("in every zone the periods of three years name each week once and tile the time", () => {
  const faults: string[] = [];
  for (const [index, timeZone] of zones.entries()) {
    const cadence = { fromWeekOn: FIRST_WEEK, everyWeeks: 1, weekday: 1 + (index % 7), hour: 2, minute: 30, timeZone };
    const periods = listPeriods([cadence], {
      from: new Date(from - 2 * DAY),
      until: new Date(from + (WEEKS + 1) * 7 * DAY),
    });
    for (const [week, weekOn] of weeks.entries()) {
      const period = periods[week];
      const startsAt = week === 0 ? instantsOf(offsetsOf(timeZone), from).due : periods[week - 1]?.deadlineAt.getTime();
      const ok =
        period?.weekOn === weekOn && period.startsAt.getTime() === startsAt && period.startsAt < period.deadlineAt;
      if (!ok) faults.push(`${timeZone} ${weekOn} ${JSON.stringify(period)}`);
    }
  }
  expect(faults).toEqual([]);
}, 180_000);

/** From an instant on, a zone's clocks are `offset` ms ahead of UTC. */
type Offset = { from: number; offset: number };

const known = new Map<string, Offset[]>();

/** The offsets of a zone over the weeks under test, found without Temporal: one look a day, then halving to the minute. */
function offsetsOf(timeZone: string): Offset[] {
  const found = known.get(timeZone);
  if (found) return found;
  const read = offsetReader(timeZone);
  let offset = read(from - 3 * DAY);
  const offsets = [{ from: Number.NEGATIVE_INFINITY, offset }];
  for (let day = from - 2 * DAY; day < from + (WEEKS * 7 + 3) * DAY; day += DAY) {
    const changed = read(day);
    if (changed === offset) continue;
    let [low, high] = [day - DAY, day];
    while (high - low > MINUTE) {
      const middle = low + Math.floor((high - low) / 2 / MINUTE) * MINUTE;
      if (read(middle) === offset) low = middle;
      else high = middle;
    }
    offset = changed;
    offsets.push({ from: high, offset });
  }
  known.set(timeZone, offsets);
  return offsets;
}

function offsetReader(timeZone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  });
  return (instant) => {
    const [month = 0, day = 0, year = 0, hour = 0, minute = 0] =
      format.format(instant).match(/\d+/g)?.map(Number) ?? [];
    return Date.UTC(year, month - 1, day, hour, minute) - instant;
  };
}

function offsetAt(offsets: Offset[], instant: number): number {
  let index = offsets.length - 1;
  while (index > 0 && (offsets[index] as Offset).from > instant) index--;
  return (offsets[index] as Offset).offset;
}

/** How many instants show a local time (as if it were UTC), and when it is due by the written rule. */
function instantsOf(offsets: Offset[], local: number): { count: number; due: number } {
  let [count, due] = [0, Number.NaN];
  for (const [index, { from: since, offset }] of offsets.entries()) {
    const instant = local - offset;
    const until = offsets[index + 1]?.from ?? Number.POSITIVE_INFINITY;
    if (instant >= since && instant < until) {
      if (count === 0) due = instant;
      count++;
    } else if (instant >= until && count === 0) {
      due = instant;
    }
  }
  return { count, due };
}
