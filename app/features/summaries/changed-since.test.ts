import { expect, test } from "vitest";
import { changedSince, type LastTime } from "./changed-since";
import { type Draft, emptyDraft } from "./draft";
import { blankLine } from "./read-draft";

const last: LastTime = {
  flags: [],
  milestones: [{ id: "m", outcome: "Fraud check", targetOn: "2026-11-24" }],
  readings: [
    { id: "k", name: "Error rate", value: 0.0028, meaning: { shape: "ratio", sense: "error_rate", unit: "" } },
  ],
  promiseIds: ["p"],
  asks: [{ key: "a", text: "Still open, wanted by 20 Nov: Which bank?" }],
};
const milestone = { ...blankLine("milestones", "m"), outcome: "Fraud check", targetOn: "2026-11-24" };
const draft: Draft = {
  ...emptyDraft,
  milestones: [milestone],
  readings: [blankLine("readings", "k")],
  lastPromises: [blankLine("lastPromises", "p")],
};

test("nothing written yet: decisions, and promises to judge", () =>
  expect(changedSince(last, draft)).toEqual([
    ...last.asks,
    { key: "promises", text: "1 promise of last time", want: "kept, moved or dropped?" },
  ]));

test("a date, a number and a promise change as they are typed", () => {
  const typed = {
    ...draft,
    milestones: [{ ...milestone, targetOn: "2026-12-01" }],
    readings: [{ ...blankLine("readings", "k"), numerator: "42", denominator: "20000" }],
    lastPromises: [{ id: "p", outcome: "kept", reason: "" }],
  };
  expect(changedSince(last, typed)).toEqual([
    { key: "m", text: "Fraud check", before: "24 Nov", after: "1 Dec", want: "reason wanted" },
    { key: "k", text: "Error rate", before: "0.28%", after: "0.21%" },
    ...last.asks,
  ]);
  const said = { ...typed, milestones: [{ ...milestone, targetOn: "", moveReason: "The bank" }] };
  expect(changedSince(last, said)[0]).toMatchObject({ after: "no date", want: undefined });
});

test("a number that cannot be read, or is the same, is no change", () => {
  for (const value of ["0.28", "forty", ""]) {
    const typed = { ...draft, readings: [{ ...blankLine("readings", "k"), value }] };
    expect(changedSince(last, typed).map(({ key }) => key)).toEqual(["a", "promises"]);
  }
});
