import { fc, test } from "@fast-check/vitest";
import { expect, vi } from "vitest";
import type { Cadence } from "./cadence";
import { dayOf, deadlineAt, mondayOf, startOfDay } from "./cadence-clock";
import { addWeeks, weeksBetween } from "./cadence-days";
import { cadenceOfWeek } from "./cadence-weeks";
import type { Pause, Period } from "./period";
import { currentPeriod } from "./period-current";
import { lastPeriods, lastWeeks, listPeriods } from "./period-list";
import { nextPeriod, periodOfWeek, previousPeriod } from "./period-of-week";
import { isStale } from "./period-stale";
import { periodState } from "./period-state";

vi.setConfig({ testTimeout: 180_000 });

const WEEK = 7 * 86_400_000;
/** The edges of the earth, half and quarter hours, a skipped day, two changes a year around Ramadan. */
const zones = ["Etc/GMT+12", "Pacific/Kiritimati", "Pacific/Apia", "Pacific/Kwajalein", "Australia/Lord_Howe"].concat([
  "Asia/Kathmandu",
  "Africa/Casablanca",
  "America/New_York",
  "Europe/Berlin",
  "Antarctica/Troll",
  "UTC",
]);
const firstWeeks = ["1993-07-12", "2011-11-28", "2026-02-02", "2026-09-14"];
const SPAN = 60;

const cadenceList = fc
  .record({
    firstWeekOn: fc.constantFrom(...firstWeeks),
    cadences: fc.uniqueArray(
      fc.record({
        week: fc.oneof(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 40 })),
        everyWeeks: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 12 })),
        weekday: fc.oneof(fc.constantFrom(1, 7), fc.integer({ min: 1, max: 7 })),
        hour: fc.oneof(fc.constantFrom(0, 2, 23), fc.integer({ min: 0, max: 23 })),
        minute: fc.constantFrom(0, 15, 30, 59),
        timeZone: fc.constantFrom(...zones),
      }),
      { minLength: 1, maxLength: 5, selector: ({ week }) => week },
    ),
  })
  .map(({ firstWeekOn, cadences }) =>
    cadences.map(({ week, ...cadence }): Cadence => ({ ...cadence, fromWeekOn: addWeeks(firstWeekOn, week) })),
  );

/** The periods of the first weeks by walking from the very first, one week after the other. */
function walk(cadences: Cadence[]): Period[] {
  const [first] = cadences.toSorted((a, b) => weeksBetween(b.fromWeekOn, a.fromWeekOn));
  if (!first) return [];
  const periods: Period[] = [];
  let startsAt = startOfDay(first.fromWeekOn, first.timeZone);
  for (let week = 0; week < SPAN; week++) {
    const weekOn = addWeeks(first.fromWeekOn, week);
    const cadence = cadenceOfWeek(cadences, weekOn);
    if (!cadence || weeksBetween(cadence.fromWeekOn, weekOn) % cadence.everyWeeks !== 0) continue;
    const due = deadlineAt(cadence, weekOn);
    if (due <= startsAt) continue;
    periods.push({ weekOn, startsAt, deadlineAt: due, timeZone: cadence.timeZone, cadence });
    startsAt = due;
  }
  return periods;
}

const runs = { numRuns: 150 };
const fraction = fc.double({ min: 0, max: 1, noNaN: true });

test.prop([cadenceList], runs)(
  "week by week, forwards and backwards, the periods are those of a plain walk",
  (cadences) => {
    const periods = walk(cadences);
    const first = periods[0] as Period;
    const last = periods.at(-1) as Period;
    const all = Array.from({ length: weeksBetween(first.weekOn, last.weekOn) + 1 }, (_, week) =>
      periodOfWeek(cadences, addWeeks(first.weekOn, week)),
    );
    expect(all.filter((period) => period !== null)).toEqual(periods);
    for (const [index, period] of periods.slice(0, -1).entries()) {
      expect(nextPeriod(cadences, period)).toEqual(periods[index + 1]);
      expect(previousPeriod(cadences, period)).toEqual(periods[index - 1] ?? null);
    }
  },
);

test.prop([cadenceList, fraction, fraction, fc.boolean()], runs)(
  "current, last and listed periods agree with a linear scan",
  (cadences, share, length, onDeadline) => {
    const periods = walk(cadences);
    const begin = (periods[0] as Period).startsAt.getTime() - WEEK;
    const end = (periods.at(-1) as Period).deadlineAt.getTime();
    const index = Math.floor(share * (periods.length - 1));
    const now =
      onDeadline && periods.length > 1
        ? (periods[index] as Period).deadlineAt
        : new Date(begin + share * (end - begin - 1));
    const current = periods.findIndex((period) => period.deadlineAt > now);
    expect(currentPeriod(cadences, now)).toEqual(periods[current] ?? currentPeriod(cadences, now));
    const started = periods.slice(0, current + 1).filter((period) => period.startsAt <= now);
    if (current >= 0) expect(lastPeriods(cadences, now, 5)).toEqual(started.slice(-5));
    const until = new Date(now.getTime() + length * (end - now.getTime()));
    const touched = periods.filter((period) => period.deadlineAt > now && period.startsAt < until);
    expect(listPeriods(cadences, { from: now, until })).toEqual(touched);
    const strip = lastWeeks(cadences, now, 6);
    expect(strip.map(({ weekOn }) => weekOn)).toEqual(
      [-5, -4, -3, -2, -1, 0].map((weeks) => addWeeks((strip[5] as { weekOn: string }).weekOn, weeks)),
    );
    expect(Math.abs(weeksBetween(mondayOf(now, "UTC"), strip[5]?.weekOn ?? ""))).toBeLessThanOrEqual(1);
    for (const { weekOn, period } of strip) {
      expect(period).toEqual(periods.find((each) => each.weekOn === weekOn) ?? null);
    }
  },
);

const instants = fc.integer({ min: -3 * WEEK, max: 3 * WEEK });
const pauseDays = fc.record({
  from: fc.integer({ min: -3, max: 6 }),
  length: fc.option(fc.integer({ min: 0, max: 4 })),
});

test.prop(
  [cadenceList, instants, fc.option(instants), fc.boolean(), fc.array(pauseDays, { maxLength: 3 }), fc.boolean()],
  {
    numRuns: 400,
  },
)(
  "every week has exactly one state, by the written order",
  (cadences, nowMs, publishedMs, isSkipped, days, isExpected) => {
    const some = walk(cadences)[0] as Period;
    const period = isExpected ? some : null;
    const around = (ms: number) => new Date(some.deadlineAt.getTime() + (Math.abs(ms) < WEEK / 10 ? 0 : ms));
    const publishedAt = publishedMs === null ? null : around(publishedMs);
    const now = around(nowMs);
    const pauses = days.map(
      ({ from, length }): Pause => ({
        fromOn: addWeeks(some.weekOn, from),
        untilOn: length === null ? null : addWeeks(some.weekOn, from + length),
        reason: "Audit",
      }),
    );
    const dueOn = dayOf(some.deadlineAt, some.timeZone);
    const isPaused = pauses.some(({ fromOn, untilOn }) => fromOn <= dueOn && dueOn < (untilOn ?? "9999-12-31"));
    const state = periodState({ period, now, publishedAt, skip: isSkipped ? { reason: "Holidays" } : null, pauses });
    const expected = [
      publishedAt && "published",
      !isExpected && "not_expected",
      isSkipped && "skipped",
      isPaused && "paused",
      now > some.deadlineAt ? "late" : "open",
    ].find(Boolean);
    expect(state.name).toBe(expected);
  },
);

test.prop([cadenceList, fraction, fraction, fc.array(pauseDays, { maxLength: 3 }), fc.array(fc.nat(SPAN))], runs)(
  "a summary is stale exactly when a later period is late",
  (cadences, share, at, days, skippedWeeks) => {
    const periods = walk(cadences);
    const index = Math.floor(share * (periods.length - 1));
    const lastPublishedPeriod = periods[index] as Period;
    const from = lastPublishedPeriod.weekOn;
    const now = new Date(
      lastPublishedPeriod.deadlineAt.getTime() +
        at * ((periods.at(-1) as Period).deadlineAt.getTime() - lastPublishedPeriod.deadlineAt.getTime()),
    );
    const skips = skippedWeeks.map((week) => ({ weekOn: addWeeks(from, week), reason: "Holidays" }));
    const pauses = days.map(({ from: start, length }) => ({
      fromOn: addWeeks(from, start),
      untilOn: length === null ? null : addWeeks(from, start + length),
      reason: "Audit",
    }));
    const isLate = (period: Period) => {
      const skip = skips.find(({ weekOn }) => weekOn === period.weekOn) ?? null;
      return periodState({ period, now, publishedAt: null, skip, pauses }).name === "late";
    };
    expect(isStale({ lastPublishedPeriod, cadences, skips, pauses, now })).toBe(periods.slice(index + 1).some(isLate));
  },
);
