import { expect, test } from "vitest";
import type { Cadence } from "~/features/projects/cadence";
import { nextReadAt } from "./next-read";
import { weeksToRead } from "./weeks-to-read";

const cadences: Cadence[] = [
  { fromWeekOn: "2026-11-02", everyWeeks: 1, weekday: 5, hour: 17, minute: 0, timeZone: "Europe/Berlin" },
];
const next = (at: string, failures?: number) => nextReadAt(cadences, new Date(at), failures).toISOString();

test("a little after every local midnight, and an hour before the deadline", () => {
  expect(next("2026-11-18T12:00:00Z")).toBe("2026-11-18T23:10:00.000Z");
  expect(next("2026-11-18T23:05:00Z")).toBe("2026-11-18T23:10:00.000Z");
  expect(next("2026-11-18T23:10:00Z")).toBe("2026-11-19T23:10:00.000Z");
  expect(next("2026-11-20T14:59:00Z")).toBe("2026-11-20T15:00:00.000Z");
  expect(next("2026-11-20T15:00:00Z")).toBe("2026-11-20T23:10:00.000Z");
});

test("sooner while it fails, but never later than usual", () => {
  expect(next("2026-11-18T12:00:00Z", 1)).toBe("2026-11-18T12:01:00.000Z");
  expect(next("2026-11-18T12:00:00Z", 3)).toBe("2026-11-18T12:15:00.000Z");
  expect(next("2026-11-18T12:00:00Z", 40)).toBe("2026-11-18T13:00:00.000Z");
  expect(next("2026-11-18T23:00:00Z", 40)).toBe("2026-11-18T23:10:00.000Z");
});

test("the day on which the clocks change is no exception", () => {
  expect(next("2027-03-27T22:00:00Z")).toBe("2027-03-27T23:10:00.000Z");
  expect(next("2027-03-28T10:00:00Z")).toBe("2027-03-28T22:10:00.000Z");
});

const weeks = (at: string) =>
  weeksToRead(cadences, new Date(at)).map(({ weekOn, from, until, seconds }) => [
    weekOn,
    from.toISOString(),
    until.toISOString(),
    seconds / 3600,
  ]);

test("the running week is read once a day of it has passed, the last one while it may still get late arrivals", () => {
  expect(weeks("2026-11-23T00:10:00Z")).toEqual([
    ["2026-11-16", "2026-11-15T23:00:00.000Z", "2026-11-22T23:00:00.000Z", 168],
  ]);
  expect(weeks("2026-11-24T23:00:00Z").map(([weekOn]) => weekOn)).toEqual(["2026-11-23", "2026-11-16"]);
  expect(weeks("2026-11-24T23:00:01Z")).toEqual([
    ["2026-11-23", "2026-11-22T23:00:00.000Z", "2026-11-24T23:00:01.000Z", 48 + 1 / 3600],
  ]);
});

test("the weeks in which the clocks change have 167 and 169 hours", () => {
  expect(weeks("2027-03-29T00:10:00Z")).toEqual([
    ["2027-03-22", "2027-03-21T23:00:00.000Z", "2027-03-28T22:00:00.000Z", 167],
  ]);
  expect(weeks("2027-11-01T00:10:00Z")).toEqual([
    ["2027-10-25", "2027-10-24T22:00:00.000Z", "2027-10-31T23:00:00.000Z", 169],
  ]);
});

test("with a longer cadence the weeks that it skips are counted with the one that is due", () => {
  const fortnight = [{ ...(cadences[0] as Cadence), everyWeeks: 2 }];
  const [window] = weeksToRead(fortnight, new Date("2026-11-23T00:10:00Z"));
  expect([window?.weekOn, (window?.seconds ?? 0) / 3600]).toEqual(["2026-11-16", 336]);
});

test("a summary that is due on a Tuesday is about the week before", () => {
  const early = [{ ...(cadences[0] as Cadence), weekday: 2 }];
  const [window] = weeksToRead(early, new Date("2026-11-23T08:00:00Z"));
  expect([window?.weekOn, window?.from.toISOString(), window?.until.toISOString()]).toEqual([
    ...["2026-11-23", "2026-11-15T23:00:00.000Z", "2026-11-22T23:00:00.000Z"],
  ]);
});
