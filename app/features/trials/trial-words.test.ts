import { expect, test } from "vitest";
import { termsOf } from "#tests/factories/terms";
import { extensionsInWords, reviewQuestion } from "./trial-words";

const question = (days: number, everyWeeks: number) => {
  const terms = termsOf();
  return reviewQuestion({ days, terms: { ...terms, cadence: { ...terms.cadence, everyWeeks } } });
};

test.each([
  [14, 1, "Two weeks of weekly reporting"],
  [14, 2, "Two weeks with a summary every two weeks"],
  [10, 1, "10 days of weekly reporting"],
  [84, 4, "Twelve weeks with a summary every four weeks"],
])("%i days, a summary every %i weeks", (days, everyWeeks, words) => {
  expect(question(days, everyWeeks)).toBe(`${words}: did it give you what you need, and the team time to build?`);
});

test("the first extension is the first", () => {
  expect([0, 1, 2].map(extensionsInWords)).toEqual([
    "",
    "This is its first extension.",
    "This is its second extension, and the last.",
  ]);
});
