import { expect, it } from "vitest";
import { checkAsks, checkRoadblocks, type Known } from "./check-lines";
import { emptyDraft } from "./draft";
import { Remarks } from "./field-errors";
import { blankLine } from "./read-draft";

const known: Known = {
  weekOn: "2026-11-16",
  today: "2026-11-20",
  milestones: new Map(),
  roadblocks: new Map([["carried", { since: "2026-11-03", days: ["2026-11-13"] }]]),
  promises: new Map(),
  asks: new Map([["asked", { days: ["2026-11-13", "2026-11-18"] }]]),
  stakeholders: new Map(),
};

function sinceOf(id: string, typed: string): { since: string | undefined; errors: Remarks["errors"] } {
  const remarks = new Remarks();
  const line = { ...blankLine("roadblocks", id), title: "The bank is closed", since: typed };
  const [roadblock] = checkRoadblocks({ ...emptyDraft, roadblocks: [line] }, known, remarks);
  return { since: roadblock?.since, errors: remarks.errors };
}

it("keeps since when a roadblock stands, and fills in the day that is known", () => {
  expect(sinceOf("new", "2026-11-17").since).toBe("2026-11-17");
  expect(sinceOf("new", "").since).toBe("2026-11-20");
  expect(sinceOf("carried", "").since).toBe("2026-11-03");
});

it("refuses a day that has not come or that is none", () => {
  expect(sinceOf("new", "2026-11-21").errors).toEqual({ "roadblocks[0].since": ["This day has not come yet."] });
  expect(sinceOf("new", "2026-02-30").errors["roadblocks[0].since"]).toHaveLength(1);
});

it("takes a decision by today or later, and by a day that was said before it passed", () => {
  const errorsOf = (id: string, decideBy: string) => {
    const remarks = new Remarks();
    const line = { ...blankLine("asks", id), question: "Which bank?", decideBy };
    checkAsks({ ...emptyDraft, asks: [line] }, known, remarks);
    return remarks.errors;
  };
  const passed = { "asks[0].decideBy": ["This day has passed. Choose today or a later one."] };
  expect(errorsOf("new", "2026-11-20")).toEqual({});
  expect(errorsOf("new", "2026-11-19")).toEqual(passed);
  expect(errorsOf("asked", "2026-11-13")).toEqual({});
  expect(errorsOf("asked", "2026-11-18")).toEqual({});
  expect(errorsOf("asked", "2026-11-19")).toEqual(passed);
});

it("takes help by today or later, and by a day that was said before it passed", () => {
  const errorsOf = (id: string, helpBy: string) => {
    const remarks = new Remarks();
    const line = { ...blankLine("roadblocks", id), title: "The bank is closed", helpBy };
    checkRoadblocks({ ...emptyDraft, roadblocks: [line] }, known, remarks);
    return remarks.errors;
  };
  const passed = { "roadblocks[0].helpBy": ["This day has passed. Choose today or a later one."] };
  expect(errorsOf("new", "")).toEqual({});
  expect(errorsOf("new", "2026-11-20")).toEqual({});
  expect(errorsOf("new", "2026-11-19")).toEqual(passed);
  expect(errorsOf("carried", "2026-11-13")).toEqual({});
  expect(errorsOf("carried", "2026-11-14")).toEqual(passed);
});

it("takes characters that take no room for nothing", () => {
  const remarks = new Remarks();
  remarks.text("headline", "\u200b\u3164 ", 300, "Say what people can do now.");
  expect(remarks.errors).toEqual({ headline: ["Say what people can do now."] });
});
