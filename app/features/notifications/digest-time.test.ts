import { expect, test } from "vitest";
import { lastDigestTime, nextDigestTime } from "./digest-time";

const monday = { timeZone: "Europe/Berlin", digestWeekday: 1, digestMinute: 540 };
const last = (at: string, time = monday) => {
  const { weekOn, dueAt } = lastDigestTime(time, new Date(at));
  return [weekOn, dueAt.toISOString()];
};

test("this week's when it has come, else that of the week before", () => {
  expect(last("2026-11-23T07:59:59Z")).toEqual(["2026-11-16", "2026-11-16T08:00:00.000Z"]);
  expect(last("2026-11-23T08:00:00Z")).toEqual(["2026-11-23", "2026-11-23T08:00:00.000Z"]);
  const sunday = { ...monday, digestWeekday: 7, digestMinute: 23 * 60 + 59 };
  expect(last("2026-11-22T22:58:59Z", sunday)).toEqual(["2026-11-09", "2026-11-15T22:59:00.000Z"]);
  expect(last("2026-11-22T22:59:00Z", sunday)).toEqual(["2026-11-16", "2026-11-22T22:59:00.000Z"]);
});

test("nine is nine on the reader's clocks when they change, and anywhere", () => {
  expect(last("2026-10-26T08:00:00Z")).toEqual(["2026-10-26", "2026-10-26T08:00:00.000Z"]);
  expect(last("2026-03-30T07:00:00Z")).toEqual(["2026-03-30", "2026-03-30T07:00:00.000Z"]);
  const kiritimati = { ...monday, timeZone: "Pacific/Kiritimati" };
  expect(last("2026-11-22T19:00:00Z", kiritimati)).toEqual(["2026-11-23", "2026-11-22T19:00:00.000Z"]);
  const skipped = { ...monday, digestWeekday: 7, digestMinute: 150 };
  expect(last("2026-03-29T01:30:00Z", skipped)).toEqual(["2026-03-23", "2026-03-29T01:30:00.000Z"]);
});

test("the next is a week later", () => {
  expect(nextDigestTime(monday, new Date("2026-10-20T12:00:00Z"))).toEqual(new Date("2026-10-26T08:00:00Z"));
  expect(nextDigestTime(monday, new Date("2026-10-26T07:59:00Z"))).toEqual(new Date("2026-10-26T08:00:00Z"));
});
