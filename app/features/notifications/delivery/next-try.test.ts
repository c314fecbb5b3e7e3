import { expect, test } from "vitest";
import { nextTry, restSeconds } from "./next-try";

const at = new Date("2026-11-20T12:00:00Z");
const after = (more: Partial<Parameters<typeof nextTry>[0]>) => {
  const next = nextTry({ at, attempts: 1, isCritical: true, triedSince: at, ...more });
  return next && (next.getTime() - at.getTime()) / 1000;
};

test("a critical one is tried again within seconds, then ever more slowly, then every hour", () => {
  const pauses = Array.from({ length: 11 }, (_, index) => after({ attempts: index + 1 }));
  expect(pauses).toEqual([5, 15, 30, 60, 120, 300, 600, 1_800, 3_600, 3_600, 3_600]);
});

test("another begins at half a minute", () => {
  expect([1, 2, 6, 7].map((attempts) => after({ attempts, isCritical: false }))).toEqual([30, 60, 1_800, 3_600]);
});

test("waits as long as it is told, and not less than usual", () => {
  expect([after({ retryAfterSeconds: 90 }), after({ attempts: 4, retryAfterSeconds: 1 })]).toEqual([90, 60]);
});

test("is given up after 75 hours", () => {
  const hours = (count: number) => new Date(at.getTime() - count * 3_600_000);
  expect([after({ triedSince: hours(74.9), attempts: 80 }), after({ triedSince: hours(75) })]).toEqual([3_600, null]);
});

test("a target that fails rests longer the longer it has failed, a minute at most", () => {
  const failing = (seconds: number) => restSeconds(new Date(at.getTime() - seconds * 1000), at);
  expect([0, 10, 100, 100_000].map(failing)).toEqual([1, 2, 11, 60]);
  expect(failing(-3600), "since a time to come, for the clock was put back").toBe(1);
  expect(restSeconds(at, at, 300)).toBe(300);
});
