import { expect, test } from "vitest";
import type { Rhythm } from "~/features/projects/rhythm";
import { describeWriting } from "./describe-writing";

const rhythm: Rhythm = {
  cadences: [{ fromWeekOn: "2026-11-02", everyWeeks: 1, weekday: 5, hour: 17, minute: 0, timeZone: "Europe/Berlin" }],
  skips: [],
  pauses: [],
  standIns: [],
};
const now = new Date("2026-11-18T09:00:00Z");
const writing = (published: string[], drafts: string[] = [], more: Partial<Rhythm> = {}) =>
  describeWriting({ ...rhythm, ...more }, { published: new Set(published), drafts }, now);

test("this week's summary, or its draft, with the time at which it is due", () => {
  const due = { due: "due Fri 17:00", isLate: false };
  expect(writing(["2026-11-09"])).toEqual({ text: "Write this week’s summary", ...due });
  expect(writing(["2026-11-09"], ["2026-11-16"])).toEqual({ text: "Continue the draft", ...due });
  expect(writing(["2026-11-09"], ["2026-11-02"])).toMatchObject({ text: "Write this week’s summary" });
});

test("a late one comes before", () => {
  const due = { due: "was due 13 Nov, 17:00", isLate: true };
  expect(writing(["2026-11-02"])).toEqual({ text: "Write the late summary", ...due });
  expect(writing(["2026-11-02"], ["2026-11-09"])).toEqual({ text: "Continue the draft", ...due });
});

test("the first of a project is called so", () => {
  const cadences = [{ ...(rhythm.cadences[0] as Rhythm["cadences"][0]), fromWeekOn: "2026-11-16" }];
  expect(writing([], [], { cadences })).toMatchObject({ text: "Write the first summary" });
});

test("once it is published the next one is offered", () => {
  const next = { text: "Write the next summary", due: "due 27 Nov, 17:00", isLate: false };
  expect(writing(["2026-11-09", "2026-11-16"])).toEqual(next);
});

test("nothing is offered while nothing is wanted", () => {
  expect(writing(["2026-11-09"], [], { skips: [{ weekOn: "2026-11-16", reason: "Away." }] })).toBeNull();
  expect(writing([], [], { cadences: [] })).toBeNull();
});
