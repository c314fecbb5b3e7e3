import { expect, test } from "vitest";
import { beganWithin, ledgerPhase, phaseInWords } from "./ledger-phase";

const spans = {
  trials: [{ fromOn: "2026-11-18", untilOn: "2026-12-02" }],
  agreements: [{ fromOn: "2026-11-18", untilOn: "2027-01-04" }],
};

test.each([
  ["2026-11-09", "before"],
  ["2026-11-16", "trial"],
  ["2026-11-30", "trial"],
  ["2026-12-07", "agreed"],
  ["2026-12-28", "agreed"],
  ["2027-01-04", "after"],
] as const)("the week of %s is %s", (weekOn, phase) => {
  expect(ledgerPhase(weekOn, spans)).toBe(phase);
});

test("a trial that nobody has decided goes on, and without any all is before", () => {
  expect(ledgerPhase("2027-06-07", { ...spans, trials: [{ fromOn: "2026-11-18", untilOn: null }] })).toBe("trial");
  expect(ledgerPhase("2027-06-07", { trials: [], agreements: [] })).toBe("before");
});

test.each([
  ["2026-11-09", false, "Before"],
  ["2026-11-16", true, "Partly in the trial"],
  ["2026-11-23", false, "In the trial"],
  ["2026-11-30", false, "In the trial"],
  ["2026-12-07", false, "As agreed"],
] as const)("what began within the week of %s is partly: %s", (weekOn, isPartly, words) => {
  const phase = ledgerPhase(weekOn, spans);
  expect(beganWithin(weekOn, phase, spans)).toBe(isPartly);
  expect(phaseInWords(phase, isPartly)).toBe(words);
});
