import { expect, test } from "vitest";
import { nextStep, type StepFacts } from "./next-step";
import { feedbackStages } from "./stage";

const facts: StepFacts = {
  ...{ stage: "given", amGiver: true, otherName: "Dana Kim", otherIsHere: true, hasPlan: false, iAgreed: false },
  ...{ iClose: false, otherCloses: false, followUp: "12 December", isFollowUpDue: false },
};
const turn = (more: Partial<StepFacts>) => nextStep({ ...facts, ...more }).turn;

test("every stage says in words what is next, for each side", () => {
  for (const stage of feedbackStages)
    for (const amGiver of [true, false]) expect(nextStep({ ...facts, stage, amGiver }).words).toMatch(/^[A-Z].+\.$/);
});

test("it is one's turn, the other's, both's or nobody's", () => {
  expect(turn({})).toBe("other");
  expect(turn({ amGiver: false })).toBe("you");
  expect(turn({ stage: "asked" })).toBe("you");
  expect(turn({ stage: "asked", amGiver: false })).toBe("other");
  expect(turn({ stage: "viewed" })).toBe("both");
  expect(turn({ stage: "viewed", hasPlan: true })).toBe("you");
  expect(turn({ stage: "viewed", hasPlan: true, iAgreed: true })).toBe("other");
  expect(turn({ stage: "agreed" })).toBe("nobody");
  expect(turn({ stage: "agreed", isFollowUpDue: true })).toBe("both");
  expect(turn({ stage: "followed_up" })).toBe("both");
  expect(turn({ stage: "closed", otherCloses: true })).toBe("nobody");
});

test("a wish to close waits for the other one, and for nobody who has left", () => {
  expect(turn({ stage: "agreed", iClose: true })).toBe("other");
  expect(turn({ stage: "agreed", otherCloses: true })).toBe("you");
  expect(turn({ stage: "agreed", iClose: true, otherIsHere: false })).toBe("you");
});
