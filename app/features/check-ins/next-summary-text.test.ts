import { expect, test } from "vitest";
import type { Rhythm } from "~/features/projects/rhythm";
import { nextSummaryText } from "./next-summary-text";

const friday = { fromWeekOn: "2026-11-02", everyWeeks: 1, weekday: 5, hour: 17, minute: 0, timeZone: "Europe/Berlin" };
const rhythm = (more: Partial<Rhythm> = {}): Rhythm => ({
  cadences: [friday],
  skips: [],
  pauses: [],
  standIns: [],
  ...more,
});
const tuesday = new Date("2026-11-17T08:00:00Z");
const text = (published: string | null, more?: Partial<Rhythm>) => nextSummaryText(rhythm(more), published, tuesday);

test("says when the next one comes", () => {
  expect(text("2026-11-09")).toBe("The next summary is due Friday 17:00, in 3 days.");
});

test("one that is published ahead, skipped or in a pause is not what comes next", () => {
  const after = "The next summary is due Friday 27 November, 17:00, in 10 days.";
  expect(text("2026-11-16")).toBe(after);
  expect(text("2026-11-09", { skips: [{ weekOn: "2026-11-16", reason: "Holiday" }] })).toBe(after);
  expect(text("2026-11-09", { pauses: [{ fromOn: "2026-11-16", untilOn: "2026-11-23", reason: "" }] })).toBe(after);
});

test("says that one is late", () => {
  expect(text("2026-11-02")).toBe(
    "A summary is late: it was due Friday 13 November, 17:00. The next summary is due Friday 17:00, in 3 days.",
  );
});

test("says when none is planned", () => {
  const none = "No summary is planned at present.";
  expect(text("2026-11-09", { pauses: [{ fromOn: "2026-11-16", untilOn: null, reason: "" }] })).toBe(none);
  expect(text(null, { cadences: [] })).toBe(none);
});
