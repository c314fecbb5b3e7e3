import { expect, test } from "vitest";
import { termsOf } from "#tests/factories/terms";
import type { Rhythm } from "~/features/projects/rhythm";
import { countedDays, dayOfTrial, lastDayOf, reviewOpensAt } from "./trial-days";

const span = { startOn: "2026-11-16", days: 14, timeZone: "Europe/Berlin" };
const terms = termsOf();
const opens = (trial: typeof span, pauses: Rhythm["pauses"] = []) => reviewOpensAt(trial, pauses, terms)?.toISOString();

test("fourteen days from a Monday end on a Sunday", () => {
  expect(lastDayOf(span, [])).toBe("2026-11-29");
  expect(countedDays(span, [])).toHaveLength(14);
});

test("a pause moves the end by its days, one without an end holds it off", () => {
  const pause = { fromOn: "2026-11-18", untilOn: "2026-11-20", reason: "Stocktaking" };
  expect(lastDayOf(span, [pause])).toBe("2026-12-01");
  expect(lastDayOf(span, [{ ...pause, untilOn: null }])).toBeNull();
  expect(opens(span, [{ ...pause, untilOn: null }])).toBeUndefined();
});

test.each([
  { at: "2026-11-15T22:59:59Z", day: 0 },
  { at: "2026-11-15T23:00:00Z", day: 1 },
  { at: "2026-11-24T12:00:00Z", day: 9 },
  { at: "2026-11-29T22:59:59Z", day: 14 },
  { at: "2027-01-01T00:00:00Z", day: 14 },
])("at $at it is day $day", ({ at, day }) => {
  expect(dayOfTrial(span, [], new Date(at))).toBe(day);
});

test("a paused day has the number of the one before", () => {
  const pauses = [{ fromOn: "2026-11-18", untilOn: "2026-11-20", reason: "Stocktaking" }];
  expect(dayOfTrial(span, pauses, new Date("2026-11-19T12:00:00Z"))).toBe(2);
  expect(dayOfTrial(span, pauses, new Date("2026-11-20T12:00:00Z"))).toBe(3);
});

test("the review opens at the agreed hour of the last working day", () => {
  expect(opens(span)).toBe("2026-11-27T16:00:00.000Z");
});

test("on a day that is not the agreed one it opens when work ends", () => {
  expect(opens({ ...span, startOn: "2026-11-18" })).toBe("2026-12-01T16:00:00.000Z");
});

test("a change of clocks makes no day longer", () => {
  const autumn = { ...span, startOn: "2026-10-19" };
  expect(lastDayOf(autumn, [])).toBe("2026-11-01");
  expect(opens(autumn)).toBe("2026-10-30T16:00:00.000Z");
  expect(opens({ ...span, startOn: "2026-10-12" })).toBe("2026-10-23T15:00:00.000Z");
});

test("where every day of it is free, it opens on the last", () => {
  const weekend = { ...span, startOn: "2026-11-21", days: 2 };
  expect(opens(weekend)).toBe("2026-11-22T16:00:00.000Z");
});
