import { expect, test } from "vitest";
import { agreementWanted, type OpenTurn } from "./agreement-wanted";

const today = "2026-11-20";
const sent: OpenTurn = {
  ...{ expiresOn: "2026-12-04", writtenFor: "engineering", writtenById: "priya", askedId: "dana" },
};
const wanted = (
  [personId, role]: [string, "lead" | "engineer" | "stakeholder" | null],
  proposal: OpenTurn | null,
  choice: "adjust" | "adopt" | null = null,
) => agreementWanted({ personId, role }, { proposal, trial: { choice }, today });

test("a proposal waits for whoever is asked, and for nobody else", () => {
  expect(wanted(["dana", "stakeholder"], sent)).toBe("signature");
  expect(wanted(["tom", "stakeholder"], sent)).toBeNull();
  expect(wanted(["priya", "lead"], sent)).toBeNull();
  expect(wanted(["dana", null], sent)).toBeNull();
});

test("when the one who was asked is gone it waits for any stakeholder", () => {
  expect(wanted(["tom", "stakeholder"], { ...sent, askedId: null })).toBe("signature");
});

test("what a stakeholder changed waits for the leads, but not for its own writer", () => {
  const countered: OpenTurn = { ...sent, writtenFor: "stakeholder", writtenById: "dana" };
  expect(wanted(["priya", "lead"], countered)).toBe("signature");
  expect(wanted(["omar", "engineer"], countered)).toBeNull();
  expect(wanted(["dana", "lead"], countered)).toBeNull();
});

test("it waits for nobody after its last day", () => {
  expect(wanted(["dana", "stakeholder"], { ...sent, expiresOn: "2026-11-20" })).toBe("signature");
  expect(wanted(["dana", "stakeholder"], { ...sent, expiresOn: "2026-11-19" })).toBeNull();
});

test("after a review that decided to adjust, a lead writes the new version unless one is proposed", () => {
  expect(wanted(["priya", "lead"], null, "adjust")).toBe("version");
  expect(wanted(["priya", "lead"], { ...sent, expiresOn: "2026-11-19" }, "adjust")).toBe("version");
  expect(wanted(["priya", "lead"], sent, "adjust")).toBeNull();
  expect(wanted(["omar", "engineer"], null, "adjust")).toBeNull();
  expect(wanted(["priya", "lead"], null, "adopt")).toBeNull();
});
