import { expect, test } from "vitest";
import { freshSummary } from "#tests/coach/held-out/fresh-summary";
import { independentSummary } from "#tests/coach/held-out/independent-summary";
import { heldOutSummary } from "#tests/coach/held-out/summary";
import { judgeSummary, score } from "#tests/coach/labelled";
import { tuningSummary } from "#tests/coach/tuning/summary";
import { lookAtSummary } from "./look-at-summary";
import type { Evidence, SummaryText } from "./remark";

const empty: SummaryText = {
  ...{
    headline: "",
    state: "at_risk",
    stateReason: "",
    milestones: [],
    roadblocks: [],
    promises: [],
    asks: [],
    notes: "",
  },
};
const nothing: Evidence = { knownTerms: [], facts: [] };
const look = (draft: Partial<SummaryText>, evidence: Partial<Evidence> = {}) =>
  lookAtSummary({ ...empty, ...draft }, { ...nothing, ...evidence });
const said = (...given: Parameters<typeof look>) =>
  look(...given).map(({ rule, field, words }) => [rule, field, words]);
const milestone = { id: "m", outcome: "Refunds arrive the same day", forWhom: "Finance", state: "on_track", note: "" };
const roadblock = { id: "r", title: "Waiting for the bank", holdsUp: "", owner: "", helpWanted: "", cleared: "" };

test.each([
  ["by those who wrote the rules", heldOutSummary + freshSummary],
  ["by somebody who knew no rule", independentSummary],
])("on sentences that no list was made from, %s, it is nearly always right, and finds most", (_, sentences) => {
  const all = score(judgeSummary(sentences)).find(({ rule }) => rule === "all");
  expect(all?.precision).toBeGreaterThanOrEqual(0.9);
  expect(all?.recall).toBeGreaterThanOrEqual(0.7);
});

test("every rule has at least 25 sentences to find, every remark its words, a reason and a frame", () => {
  const lines = [...judgeSummary(heldOutSummary), ...judgeSummary(tuningSummary)];
  expect(lines.length).toBeGreaterThanOrEqual(300);
  for (const { rule, hits, missed } of score(lines)) expect([rule, hits + missed >= 25]).toEqual([rule, true]);
  for (const { remarks, text } of lines)
    for (const { from, to, words, why, frame, field } of remarks) {
      expect([words.length > 0, why.length > 10, frame.length > 10]).toEqual([true, true, true]);
      if (field !== "stateReason" && to > 0 && text.includes(words)) expect(text.slice(from, to)).toBe(words);
    }
});

test("activity is remarked with its first words, until the field says what changed", () => {
  expect(said({ headline: "Refactored the refund worker and merged it." })).toEqual([
    ["activity", "headline", "Refactored the"],
  ]);
  expect(said({ headline: "Refactored the refund worker. Finance can close a day earlier." })).toEqual([]);
  expect(said({ promises: [{ id: "p", text: "Continue the export" }] })).toEqual([
    ["activity", "promises/p/text", "Continue the"],
  ]);
  expect(said({ notes: "Refactored the refund worker." })).toEqual([]);
});

test("numbers of tickets are found whole, addresses and standards are left alone", () => {
  expect(said({ notes: "See PAY-12, PR #44 and feature/one-click; https://x.example/PAY-13, UTF-8." })).toEqual([
    ["ticket", "notes", "PAY-12"],
    ["ticket", "notes", "PR #44"],
    ["ticket", "notes", "feature/one-click"],
  ]);
});

test("an acronym is remarked once, and not where it is spelled out or in the glossary", () => {
  expect(said({ headline: "The GLX is up.", notes: "The GLX was down." })).toEqual([["acronym", "headline", "GLX"]]);
  expect(said({ headline: "The GLX is up.", notes: "GLX (the list of all goods)." })).toEqual([]);
  expect(said({ notes: "The GLXs are up." }, { ...nothing, knownTerms: ["GLX"] })).toEqual([]);
});

test("a word of the trade is fine once the glossary has it, in any form", () => {
  expect(said({ notes: "Two dead letter queues and webhooks." }).map(([, , words]) => words)).toEqual(["webhooks"]);
  expect(said({ notes: "Webhooks and `userId` in code." }, { ...nothing, knownTerms: ["webhook"] })).toEqual([]);
});

test("a milestone names people, in its outcome or beside it, or was dropped", () => {
  expect(said({ milestones: [{ ...milestone, forWhom: " TBD " }] })).toEqual([
    ["for-whom", "milestones/m/outcome", "Refunds arrive the same day"],
  ]);
  expect(said({ milestones: [{ ...milestone, forWhom: "", state: "dropped" }] })).toEqual([]);
  expect(said({ milestones: [{ ...milestone, forWhom: "", outcome: "" }] })).toEqual([]);
});

test("a roadblock needs an owner or a wish for help, until it is cleared", () => {
  expect(said({ roadblocks: [roadblock] })).toEqual([["passive", "roadblocks/r/title", "Waiting for the bank"]]);
  for (const more of [{ owner: "Tom" }, { helpWanted: "A name at the bank" }, { cleared: "yes" }])
    expect(said({ roadblocks: [{ ...roadblock, ...more }] })).toEqual([]);
});

test("a good state against evidence asks for one sentence, and is content with it", () => {
  const facts = ["Error rate is 0.9%, its target is at most 0.3%.", "A critical flag is open: “Checkout is down”."];
  const [third, first, second] = look({ state: "on_track", headline: "The launch slips." }, { facts });
  expect([first, second]).toMatchObject(facts.map((words) => ({ rule: "contradiction", field: "stateReason", words })));
  expect(first?.frame).toContain("Say in one sentence why it is still on track");
  expect(third).toMatchObject({ field: "headline", words: "slips" });
  expect(said({ state: "at_risk" }, { facts })).toEqual([]);
  expect(said({ state: "on_track", stateReason: "One import, over since Monday." }, { facts })).toEqual([]);
});

test("takes any text: long, right to left, combining, HTML, and what would make a pattern run for ever", () => {
  const odd = [
    "_",
    "a-",
    "A",
    "`",
    "```",
    "<b",
    "“",
    "(",
    "#12 ",
    "PAY-1 ",
    "feature/",
    "1. ",
    "é̂",
    "שלום ",
    "مرحبا ",
    "\u0000",
    "\ud800",
    "a.b",
    "ABC ",
    "we ",
  ];
  for (const piece of odd) {
    const text = piece.repeat(Math.ceil(40_000 / piece.length));
    expect(look({ headline: text, notes: text }).length).toBeLessThanOrEqual(40);
  }
  const notes = odd.join("").repeat(200_000 / 50);
  expect(look({ headline: notes, notes }).length).toBeLessThanOrEqual(40);
  expect(said({ notes: "<script>getOrder()</script> <b title='GLX'>שלום</b> cafe\u0301 soon" })).toEqual([
    ["term", "notes", "getOrder"],
    ["hedge", "notes", "soon"],
  ]);
});

test("looks at a sentence of 200 kB once, not once for each of its hedges", () => {
  expect(said({ notes: `${"might ".repeat(33_000)}unless` })).toEqual([]);
}, 5_000);
