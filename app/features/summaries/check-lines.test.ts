import { expect, it } from "vitest";
import { checkRoadblocks, type Known } from "./check-lines";
import { emptyDraft } from "./draft";
import { Remarks } from "./field-errors";
import { blankLine } from "./read-draft";

const known: Known = {
  weekOn: "2026-11-16",
  today: "2026-11-20",
  milestones: new Map(),
  roadblocks: new Map([["carried", { since: "2026-11-03" }]]),
  promises: new Map(),
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
