import { expect, test } from "vitest";
import { heldOutFeedback } from "#tests/coach/held-out/feedback";
import { freshFeedback } from "#tests/coach/held-out/fresh-feedback";
import { independentFeedback } from "#tests/coach/held-out/independent-feedback";
import { judgeFeedback, score } from "#tests/coach/labelled";
import { tuningFeedback } from "#tests/coach/tuning/feedback";
import { tuningIndependentFeedback } from "#tests/coach/tuning/independent-feedback";
import { lookAtFeedback } from "./look-at-feedback";
import type { FeedbackText } from "./remark";

const fine: FeedbackText = {
  behaviour: "You merged the change before anybody had reviewed it.",
  example: "On Tuesday at 16:40.",
  impact: "Finance corrected 40 invoices by hand.",
};
const said = (text: Partial<FeedbackText>) =>
  lookAtFeedback({ ...fine, ...text }).map(({ rule, field, words }) => [rule, field, words]);

test.each([
  ["by those who wrote the rules", heldOutFeedback + freshFeedback],
  ["by somebody who knew no rule", independentFeedback],
])("on sentences that no list was made from, %s, it is nearly always right, and finds most", (_, sentences) => {
  const all = score(judgeFeedback(sentences)).find(({ rule }) => rule === "all");
  expect(all?.precision).toBeGreaterThanOrEqual(0.9);
  expect(all?.recall).toBeGreaterThanOrEqual(0.7);
});

test("of what the lists were widened by it finds most, rule by rule, and is hardly ever wrong", () => {
  for (const { rule, precision, recall } of score(judgeFeedback(tuningIndependentFeedback)))
    expect([rule, precision >= 0.93, recall >= 0.8]).toEqual([rule, true, true]);
});

test("every rule has at least 25 sentences to find, every remark a reason and a frame", () => {
  const lines = [...judgeFeedback(heldOutFeedback), ...judgeFeedback(tuningFeedback)];
  expect(lines.length).toBeGreaterThanOrEqual(300);
  for (const { rule, hits, missed } of score(lines)) expect([rule, hits + missed >= 25]).toEqual([rule, true]);
  for (const { why, frame } of lines.flatMap(({ remarks }) => remarks))
    expect([why.length > 10, frame.length > 5]).toEqual([true, true]);
});

test("each rule shows the words that it means", () => {
  expect(said({})).toEqual([]);
  expect(said({ behaviour: "You are so careless." })).toEqual([["personality", "behaviour", "You are so careless"]]);
  expect(said({ behaviour: "You never answer." })).toEqual([["absolute", "behaviour", "never"]]);
  expect(said({ behaviour: "You never opened the draft of Tuesday." })).toEqual([]);
  const always = "You always send the list on Friday evening.";
  expect(said({ behaviour: always })).toEqual([["absolute", "behaviour", "always"]]);
  expect(said({ behaviour: "People say you ignore them." })).toEqual([["hearsay", "behaviour", "People say"]]);
  expect(said({ behaviour: "- the tests\n- the tone" })).toEqual([["topics", "behaviour", "the tests\n- the tone"]]);
  expect(said({ example: "Often." })).toEqual([["no-example", "example", "Often"]]);
  expect(said({ example: "", impact: "" })).toEqual([
    ["no-example", "example", ""],
    ["no-impact", "impact", ""],
  ]);
});

test("what somebody is quoted with is not what the author says", () => {
  expect(said({ behaviour: 'You wrote "you are always lazy, people say" under my text.' })).toEqual([]);
  expect(said({ behaviour: "I have never seen a clearer list than yours." })).toEqual([]);
});

test("takes any text: long, right to left, combining, HTML, quotes without an end", () => {
  for (const piece of ["“", '"', "you are ", "always ", "- a\n", "1. a ", "<b>", "é̂", "שלום ", "\u0000", "people "]) {
    const text = piece.repeat(Math.ceil(40_000 / piece.length));
    expect(lookAtFeedback({ behaviour: text, example: text, impact: text }).length).toBeLessThanOrEqual(40);
  }
});
