import { expect, test } from "vitest";
import { contentOf, milestoneOf, readingOf, roadblockOf } from "#tests/factories/content";
import { compareContents } from "./compare-contents";
import type { Content } from "./content";

const changed = (before: Partial<Content>, after: Partial<Content>) =>
  compareContents(contentOf(before), contentOf(after)).map(({ what, before, after }) => [what, before, after]);

test("the same says nothing", () => {
  const full = { milestones: [milestoneOf()], roadblocks: [roadblockOf()], readings: [readingOf()] };
  expect(changed(full, structuredClone(full))).toEqual([]);
});

test("what was added has no before, what went has no after", () => {
  expect(changed({}, { notes: "More.", promises: [{ id: "p", text: "Docs are read" }] })).toEqual([
    ["Promise", "", "Docs are read"],
    ["Notes", "", "More."],
  ]);
  expect(changed({ roadblocks: [roadblockOf({ helpBy: "2026-11-24" })] }, {})).toEqual([
    ["Roadblock", expect.stringMatching(/^The bank is closed .*24 November 2026$/), ""],
  ]);
});

test("states and dates are told in words", () => {
  expect(changed({}, { state: "off_track", stateReason: "The bank is closed." })).toEqual([
    ["State", "On track", "Off track"],
    ["Why this state", "", "The bank is closed."],
  ]);
  const move = { fromOn: "2026-12-01", toOn: "2026-12-08", weekOn: "2026-11-16" };
  const moved = milestoneOf({ targetOn: "2026-12-08", moves: [{ ...move, reason: "the bank" }] });
  expect(changed({ milestones: [milestoneOf()] }, { milestones: [moved] })).toEqual([
    [
      "Milestone",
      "One-tap login · On track · 1 December 2026",
      "One-tap login · On track · 8 December 2026 · the bank",
    ],
  ]);
  const otherReason = { ...moved, moves: [{ ...move, reason: "the holidays" }] };
  expect(changed({ milestones: [moved] }, { milestones: [otherReason] })).toHaveLength(1);
});

test("a number is told with its counts and source, and every change of them counts", () => {
  const counted = readingOf({ numerator: 42, denominator: 20_000, sourceNote: "Grafana" });
  expect(changed({ readings: [readingOf()] }, { readings: [counted] })).toEqual([
    ["Error rate", "0.21% of payments", "0.21% of payments · 42 of 20,000 · Grafana"],
  ]);
  const half = { ...counted, numerator: 21, denominator: 10_000 };
  expect(changed({ readings: [counted] }, { readings: [half] })).toHaveLength(1);
  const none = readingOf({ status: "no_traffic", value: null });
  expect(changed({ readings: [none] }, { readings: [readingOf({ status: "no_data", value: null })] })).toEqual([
    ["Error rate", "No traffic", "No data"],
  ]);
});

test("lines of the same name are kept apart, and a tab in a name does no harm", () => {
  const [one, two] = [readingOf({ id: "1", name: "A\tB" }), readingOf({ id: "2", name: "A\tB" })];
  expect(changed({ readings: [one, two] }, { readings: [one, { ...two, value: 0.5 }] })).toEqual([
    ["A", "0.21% of payments", "50% of payments"],
  ]);
});

test("decisions and outcomes of promises are compared too", () => {
  const ask = { id: "a", question: "Which bank?", decideBy: "2026-11-24", askedOfId: null, askedOfName: null };
  expect(changed({ asks: [ask] }, { asks: [{ ...ask, decideBy: "2026-11-25" }] })).toEqual([
    ["Decision wanted", "Which bank? · by 24 November 2026", "Which bank? · by 25 November 2026"],
  ]);
  const promise = { id: "p", text: "Docs are read", outcome: "kept" as const, reason: "" };
  const moved = { ...promise, outcome: "moved" as const, reason: "no time" };
  expect(changed({ lastPromises: [promise] }, { lastPromises: [moved] })).toMatchObject([
    [expect.stringContaining("Docs are read"), "kept", "moved · no time"],
  ]);
});
