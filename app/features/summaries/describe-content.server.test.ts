import { expect, test } from "vitest";
import { contentOf, milestoneOf, readingOf, roadblockOf } from "#tests/factories/content";
import { errorRate, trendOf, trendReading } from "#tests/factories/kpis";
import type { Content } from "./content";
import { describeContent } from "./describe-content.server";

const context = {
  ...{ weekOn: "2026-11-16", timeZone: "Europe/Berlin", now: new Date("2026-11-20T09:00:00Z"), today: "2026-11-20" },
  trends: [],
};

const read = (said: Partial<Content>, more: Partial<Parameters<typeof describeContent>[1]> = {}) =>
  describeContent(contentOf(said), { ...context, ...more });

test("how long a state has lasted is said from its second week on", () => {
  expect(read({ stateSinceWeekOn: "2026-11-16" }).stateSince).toBe("");
  expect(read({ stateSinceWeekOn: "2026-11-09" }).stateSince).toBe("for 2 weeks");
});

test("a project that rests says since when, from the first week on and however long it is silent", () => {
  for (const state of ["on_hold", "done"] as const) {
    expect(read({ state, stateSinceWeekOn: "2026-11-16" }).stateSince).toBe("since the week of 16 November");
    expect(read({ state, stateSinceWeekOn: "2026-10-05" }).stateSince).toBe("since the week of 5 October");
  }
});

test("milestones stand where they belong: delivered, dropped, or next by their dates", () => {
  const view = read({
    milestones: [
      milestoneOf({ id: "a", outcome: "No date", targetOn: null }),
      milestoneOf({ id: "b", outcome: "Later", targetOn: "2027-01-08" }),
      milestoneOf({ id: "c", outcome: "Soon", forWhom: "shoppers", note: "Half is there" }),
      milestoneOf({ id: "d", outcome: "Done", state: "done", endedOn: "2026-11-19" }),
      milestoneOf({ id: "e", outcome: "Gone", state: "dropped", note: "nobody wants it", endedOn: "2026-11-19" }),
    ],
  });
  expect(view.next.map(({ title, text, when }) => [title, text, when])).toEqual([
    ["Soon", "For shoppers. Half is there.", "1 Dec"],
    ["Later", "", "8 Jan 2027"],
    ["No date", "", "no date yet"],
  ]);
  expect(view.delivered).toMatchObject([{ title: "Done", when: "19 Nov" }]);
  expect(view.dropped).toMatchObject([{ title: "Gone", text: "nobody wants it" }]);
});

test("a date that moved shows where it stood before, each day once, and the last reason", () => {
  const move = (fromOn: string | null, toOn: string, reason: string) => ({
    fromOn,
    toOn,
    reason,
    weekOn: "2026-11-16",
  });
  const moves = [
    move("2026-11-20", "2026-12-01", "a"),
    move("2026-12-01", "2026-11-20", "b"),
    move("2026-11-20", "2026-12-01", "the bank"),
  ];
  const [line] = read({ milestones: [milestoneOf({ moves })] }).next;
  expect(line?.moved).toEqual({ from: ["20 Nov"], text: "moved 3 times: the bank" });
  const [twice] = read({ milestones: [milestoneOf({ moves: moves.slice(0, 2), targetOn: null })] }).next;
  expect(twice?.moved).toEqual({ from: ["20 Nov", "1 Dec"], text: "moved twice: b" });
});

test.each([
  ["2026-11-20", "new"],
  ["2026-11-19", "1 day old"],
  ["2026-11-06", "14 days old"],
  ["2026-11-24", "new"],
])("a roadblock since %s is %s", (since, when) => {
  expect(read({ roadblocks: [roadblockOf({ since })] }).roadblocks[0]?.when).toBe(when);
});

test.each([
  [[], "", []],
  [["kept"], "1 of 1 kept", ["kept"]],
  [["dropped"], "0 of 1 kept", ["dropped"]],
  [["dropped", "kept", "moved", "kept"], "2 of 4 kept", ["kept", "kept", "moved", "dropped"]],
] as const)("promises %j are all told: %s", (outcomes, words, told) => {
  const lastPromises = outcomes.map((outcome, id) => ({ id: String(id), text: "P", outcome, reason: "" }));
  const view = read({ lastPromises });
  expect(view.promisesKept).toBe(words);
  expect(view.lastPromises.map(({ outcome }) => outcome)).toEqual(told);
});

test("a number without a trend is told from what was published alone", () => {
  const previous = { status: "value", value: 0.0028, weekOn: "2026-11-09" };
  const [kpi] = read({ readings: [readingOf({ previous })] }).kpis;
  expect(kpi).toMatchObject({
    ...{ name: "Error rate", value: "0.21%", unit: "of payments", target: "target at most 0.5%", met: true },
    change: { text: "−0.07 pt", verdict: "good" },
    source: "Entered by Priya Nair",
  });
  expect(read({ readings: [readingOf()] }).kpis[0]?.change?.text).toBe("first reading");
});

test("a number keeps its published meaning, value and comparison when all of them changed since", () => {
  const redefined = { ...errorRate, number: 2, name: "Failures", target: 0.1, fromWeekOn: "2026-11-16" };
  const readings = [
    trendReading("2026-11-09", 0.5),
    trendReading("2026-11-16", 0.9, { readAt: "2026-11-25T12:00:00Z", byName: "Omar Haddad" }),
  ];
  const trend = { ...trendOf(readings, [errorRate, redefined]), kpiId: "errors" };
  const previous = { status: "value", value: 0.0028, weekOn: "2026-11-09" };
  const [kpi] = read({ readings: [readingOf({ previous })] }, { trends: [trend] }).kpis;
  expect(kpi).toMatchObject({ name: "Error rate", value: "0.21%", change: { text: "−0.07 pt" }, met: true });
  expect(kpi).toMatchObject({ source: "Entered by Priya Nair", publishedAs: "" });
  expect(kpi?.trend).toMatch(/from 0\.28% to 0\.21%/);
});

test("no data is said and never compared", () => {
  const [kpi] = read({ readings: [readingOf({ status: "no_data", value: null })] }).kpis;
  expect(kpi).toMatchObject({ status: "no_data", value: "No data", change: null, met: null });
});
