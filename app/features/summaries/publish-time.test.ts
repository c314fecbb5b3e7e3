import { describe, expect, it } from "vitest";
import type { Cadence } from "~/features/projects/cadence";
import type { Period } from "~/features/projects/period";
import { periodOfWeek } from "~/features/projects/period-of-week";
import { askEarly, hasBegun, whyNotYet } from "./publish-time";

const weekly: Cadence = {
  fromWeekOn: "2026-11-16",
  everyWeeks: 1,
  weekday: 5,
  hour: 17,
  minute: 0,
  timeZone: "Europe/Berlin",
};
const periodOf = (weekOn: string, cadence = weekly) => periodOfWeek([cadence], weekOn) as Period;
const first = periodOf("2026-11-16");
const second = periodOf("2026-11-23");
const at = (instant: string) => new Date(instant);

describe("whether a period has begun", () => {
  it("is no while the one before is open, and yes from its very deadline on", () => {
    expect(hasBegun(second, at("2026-11-20T15:59:00Z"))).toBe(false);
    expect(hasBegun(second, at("2026-11-20T16:00:00Z"))).toBe(true);
    expect(whyNotYet(second, at("2026-11-18T09:00:00Z"))).toBe(
      "This week begins on Friday 17:00, when the one before ends. Until then the draft is kept and nobody sees it.",
    );
    expect(whyNotYet(second, at("2026-11-23T09:00:00Z"))).toBe("");
  });

  it("is yes for the first of a project that starts at a weekend", () =>
    expect(hasBegun(first, at("2026-11-14T10:00:00Z"))).toBe(true));
});

describe("askEarly", () => {
  it("asks more than a day before the deadline, counting days on the calendar of the project", () => {
    expect(askEarly(second, at("2026-11-21T09:00:00Z"))).toEqual({
      question: "This week ends on Friday 27 November. Publish 6 days early?",
      days: "6 days",
    });
    expect(askEarly(second, at("2026-11-26T15:59:00Z"))?.question).toMatch(/Publish 1 day early\?$/);
    expect(askEarly(second, at("2026-11-26T23:30:00+01:00"))).toBeNull();
    expect(askEarly(second, at("2026-11-28T09:00:00Z"))).toBeNull();
  });

  it("does not call two weeks a week", () =>
    expect(askEarly(periodOf("2026-11-16", { ...weekly, everyWeeks: 2 }), at("2026-11-16T09:00:00Z"))?.question).toBe(
      "This period ends on Friday 20 November. Publish 4 days early?",
    ));
});
