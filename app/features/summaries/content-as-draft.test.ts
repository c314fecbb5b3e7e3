import { describe, expect, it } from "vitest";
import { errorRate, trendOf, trendReading } from "#tests/factories/kpis";
import type { Period } from "~/features/projects/period";
import { periodOfWeek } from "~/features/projects/period-of-week";
import type { Carried } from "./carried";
import { checkReadings } from "./check-readings";
import { compareContents } from "./compare-contents";
import { startDraft } from "./complete-draft";
import type { Content } from "./content";
import { contentAsDraft } from "./content-as-draft";
import { emptyDraft } from "./draft";
import { dueText } from "./due-text";
import { Remarks } from "./field-errors";
import { listProblems } from "./list-problems";

const weekOn = "2026-11-16";
const readAt = new Date("2026-11-19T12:00:00Z");
const nothing: Carried = { milestones: [], roadblocks: [], promises: [], asks: [], last: null };
const content = (part: Partial<Content>): Content => ({
  ...{ headline: "h", state: "on_track", stateReason: "", stateSinceWeekOn: weekOn, notes: "", notesHtml: "" },
  ...{ milestones: [], roadblocks: [], readings: [], lastPromises: [], promises: [], asks: [] },
  ...part,
});

describe("readings", () => {
  it.each([
    ["counts", { numerator: "42", denominator: "20,000" }, { value: 0.0021, numerator: 42, denominator: 20_000 }],
    ["percent", { value: "0.21" }, { value: 0.0021, numerator: null, denominator: null }],
    ["no traffic", { numerator: "0", denominator: "0" }, { status: "no_traffic", value: null }],
    ["no data", { status: "no_data" }, { status: "no_data", value: null }],
    ["nothing", {}, { status: "no_data", value: null }],
  ])("typed as %s are published, and typed the same when they are corrected", (_, typed, said) => {
    const remarks = new Remarks();
    const line = { id: "k", status: "", value: "", numerator: "", denominator: "", sourceNote: "Grafana", ...typed };
    const check = (draft: typeof line) =>
      checkReadings({ ...emptyDraft, readings: [draft] }, [trendOf([])], weekOn, readAt, remarks)[0];
    const first = check(line);
    expect(first).toMatchObject({ ...said, sourceNote: "Grafana", source: "by_hand", byName: null });
    const again = contentAsDraft(content({ readings: first ? [first] : [] }), weekOn).readings[0];
    expect(check(again as typeof line)).toEqual(first);
    expect(remarks.errors).toEqual({});
  });

  it("that arrived already stand in the first draft, and keep where they come from", () => {
    const trend = trendOf([trendReading("2026-11-09", 0.01), trendReading(weekOn, 0.0021, { source: "prometheus" })]);
    const draft = startDraft(nothing, [trend], weekOn);
    expect(draft.readings).toEqual([
      { id: "k", status: "", value: "0.21", numerator: "", denominator: "", sourceNote: "" },
    ]);
    const [reading] = checkReadings(draft, [trend], weekOn, readAt, new Remarks());
    expect(reading).toMatchObject({
      source: "prometheus",
      readAt: "2026-11-18T12:00:00Z",
      byName: "Priya Nair",
      previous: { value: 0.01 },
      target: errorRate.target,
    });
  });

  it("that cannot be read are remarked on at their own field", () => {
    const remarks = new Remarks();
    const line = { id: "k", status: "", value: "", numerator: "5", denominator: "2", sourceNote: "" };
    checkReadings({ ...emptyDraft, readings: [line] }, [trendOf([])], weekOn, readAt, remarks);
    expect(Object.keys(remarks.errors)).toEqual(["readings[0].numerator"]);
  });
});

describe("compareContents", () => {
  it("names what changed in the order of the page, and lines that came and went", () => {
    const before = content({
      promises: [
        { id: "a", text: "Refunds" },
        { id: "b", text: "Receipts" },
      ],
    });
    const after = content({
      headline: "i",
      state: "at_risk",
      promises: [
        { id: "a", text: "Refunds" },
        { id: "c", text: "Gift cards" },
      ],
    });
    expect(compareContents(before, after)).toEqual([
      { what: "Headline", before: "h", after: "i" },
      { what: "State", before: "On track", after: "At risk" },
      { what: "Promise", before: "Receipts", after: "" },
      { what: "Promise", before: "", after: "Gift cards" },
    ]);
    expect(compareContents(before, structuredClone(before))).toEqual([]);
  });
});

describe("in words", () => {
  const cadence = {
    fromWeekOn: "2026-11-09",
    everyWeeks: 1,
    weekday: 5,
    hour: 17,
    minute: 0,
    timeZone: "Europe/Berlin",
  };
  const due = periodOfWeek([cadence], "2026-11-16") as Period;
  it.each([
    ["2026-11-12T08:00:00Z", "Opens Friday 17:00, due Friday 20 November, 17:00"],
    ["2026-11-20T13:32:00Z", "Due today 17:00, in 2 h 28 min"],
    ["2026-11-17T08:00:00Z", "Due Friday 17:00, in 3 days"],
    ["2026-11-20T18:00:00Z", "Was due today 17:00, 2 h ago"],
  ])("%s is %s", (at, text) => {
    expect(dueText(due, new Date(at))).toBe(text);
  });

  it("problems stand in the order of the page, each with its place", () => {
    const problems = listProblems({
      "asks[0].decideBy": ["When?"],
      "milestones[10].outcome": ["B"],
      "milestones[2].outcome": ["A"],
      headline: ["Say it."],
    });
    expect(problems.map(({ where, message }) => `${where}: ${message}`)).toEqual([
      "Headline: Say it.",
      "Milestones, line 3: A",
      "Milestones, line 11: B",
      "Asks, line 1: When?",
    ]);
  });
});
