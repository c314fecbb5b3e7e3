import { expect, test } from "vitest";
import { minutesAfter, minutesPromised, nextStepAfter, remindAt } from "./flag-clock";

const start = new Date("2026-11-20T12:00:00Z");
const at = (minutes: number) => minutesAfter(start, minutes);

test("steps follow each other at the agreed minutes, and after twelve once an hour", () => {
  expect(nextStepAfter(at(15), 1, 15, at(15.05))).toEqual(at(30));
  expect(nextStepAfter(at(165), 11, 15, at(165))).toEqual(at(180));
  expect(nextStepAfter(at(180), 12, 15, at(180))).toEqual(at(240));
  expect(nextStepAfter(at(180), 12, 120, at(180))).toEqual(at(300));
});

test("what was missed is not made up for", () => {
  expect(nextStepAfter(at(15), 1, 15, at(200))).toEqual(at(215));
});

test("the owner is reminded ten minutes before, or halfway to a near word", () => {
  expect(remindAt(start, at(60))).toEqual(at(50));
  expect(remindAt(start, at(20))).toEqual(at(10));
  expect(remindAt(start, at(8))).toEqual(at(4));
});

test("no news puts it off as long as before, within reason", () => {
  expect(minutesPromised(start, at(60))).toBe(60);
  expect(minutesPromised(start, at(5))).toBe(15);
  expect(minutesPromised(start, at(7 * 24 * 60))).toBe(24 * 60);
});
