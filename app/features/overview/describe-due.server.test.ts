import { expect, test } from "vitest";
import type { Rhythm } from "~/features/projects/rhythm";
import { describeDue } from "./describe-due.server";
import { describeStrip } from "./describe-strip.server";
import { restAfterArchive } from "./rest-after-archive";

const rhythm: Rhythm = {
  cadences: [{ fromWeekOn: "2026-11-02", everyWeeks: 1, weekday: 5, hour: 17, minute: 0, timeZone: "Europe/Berlin" }],
  skips: [],
  pauses: [],
  standIns: [],
};
const now = new Date("2026-11-25T09:00:00Z");
const skipped = (...weeks: string[]) => weeks.map((weekOn) => ({ weekOn, reason: "Away." }));

const due = (more: Partial<Rhythm>, published: string[] = ["2026-11-16"]) => {
  const { text, short, kind } = describeDue({ ...rhythm, ...more }, new Set(published), published.at(-1) ?? null, now);
  return { text, short, kind };
};

test("next comes the first deadline that is neither skipped nor published", () => {
  expect(due({})).toEqual({ kind: "next", text: "Next one due Friday 17:00", short: "Due Fri 17:00" });
  const ahead = { kind: "next", text: "Next one due Friday 4 December, 17:00", short: "Due 4 Dec, 17:00" };
  expect(due({ skips: skipped("2026-11-23") })).toEqual(ahead);
  expect(due({}, ["2026-11-16", "2026-11-23"])).toEqual(ahead);
});

test("late comes before next, since the first deadline that was missed", () => {
  const late = { kind: "late", text: "Late: was due Friday 13 November, 17:00", short: "Late since 13 Nov" };
  expect(due({}, ["2026-11-02"])).toEqual(late);
  expect(due({ skips: skipped("2026-11-09") }, ["2026-11-02"])).toMatchObject({ short: "Late since 20 Nov" });
  expect(due({}, [])).toMatchObject({ short: "Late since 6 Nov" });
  expect(due({ skips: skipped("2026-11-09", "2026-11-16") }, ["2026-11-02"])).toMatchObject({ kind: "next" });
});

test("a pause says until when and why, and nothing is late in it", () => {
  const until = { fromOn: "2026-11-14", untilOn: "2026-12-07", reason: "The bank is closed..." };
  const text = "Paused until 7 December: The bank is closed";
  expect(due({ pauses: [until] }, ["2026-11-09"])).toEqual({ kind: "paused", text, short: "Paused to 7 Dec" });
  expect(due({ pauses: [{ ...until, untilOn: null }] }, ["2026-11-09"])).toEqual({
    kind: "paused",
    text: "Paused: The bank is closed",
    short: "Paused",
  });
});

test("without a deadline ahead no summary is expected", () => {
  const none = { kind: "none", text: "No summary is expected", short: "Not expected" };
  expect(due({ cadences: [] }, [])).toEqual(none);
});

test("the strip tells each of the last 12 weeks by its state, or why there is none", () => {
  const { pauses } = restAfterArchive(rhythm, null);
  const strip = describeStrip(
    { ...rhythm, pauses, skips: skipped("2026-11-09") },
    [{ weekOn: "2026-11-02", state: "at_risk" }],
    now,
  );
  expect(strip.marks).toEqual([
    ...Array.from({ length: 8 }, () => "not_expected"),
    ...["at_risk", "skipped", "late", "open"],
  ]);
  expect(strip.label).toBe("2 Nov at risk, 9 Nov skipped, 16 Nov late, 23 Nov not due yet");
  expect(describeStrip({ ...rhythm, cadences: [] }, [], now)).toEqual({ marks: [], label: "" });
});

test("a summary that was published before its week is in the strip, and equal weeks are told together", () => {
  const published = ["2026-11-02", "2026-11-09", "2026-11-16", "2026-11-23", "2026-11-30"].map((weekOn) => ({
    weekOn,
    state: "on_track",
  }));
  const { marks, label } = describeStrip(rhythm, published, now);
  expect(marks).toHaveLength(12);
  expect(marks.slice(-6)).toEqual(["not_expected", ...published.map(() => "on_track")]);
  expect(label).toBe("2 Nov to 30 Nov on track");
});

test("an archived project rests from the day on which it was archived", () => {
  const archived = restAfterArchive(rhythm, new Date("2026-11-18T09:00:00Z"));
  expect(describeStrip(archived, [], now).marks.slice(-4)).toEqual(["late", "late", "paused", "paused"]);
});
