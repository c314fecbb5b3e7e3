import { expect, test } from "vitest";
import { contentOf, milestoneOf, readingOf, roadblockOf } from "#tests/factories/content";
import { findLine } from "./find-line";
import { anchorOfLine, lineIdOf, parseLineId } from "./line-id";

const id = "0198c0de-0000-7000-8000-000000000001";

test("a line's name is read back, and nothing else is a name", () => {
  expect(parseLineId(lineIdOf("milestone", id))).toEqual({ kind: "milestone", id });
  expect(parseLineId("headline")).toEqual({ kind: "headline", id: null });
  for (const odd of [
    "",
    null,
    undefined,
    "milestone",
    "milestone:",
    `milestone:${id}:${id}`,
    `weather:${id}`,
    "milestone:1'",
  ])
    expect(parseLineId(odd)).toBeNull();
});

test("lines that stand on the page of their week are led to", () => {
  expect([
    anchorOfLine(`roadblock:${id}`),
    anchorOfLine(`reading:${id}`),
    anchorOfLine("headline"),
    anchorOfLine(null),
  ]).toEqual([`#line-${id}`, "", "", ""]);
});

test("every kind of line is found with its words", () => {
  const content = contentOf({
    headline: "Cards work.",
    stateReason: "The fraud check is late.",
    milestones: [milestoneOf({ id, state: "at_risk", note: "Waits for the bank." })],
    roadblocks: [roadblockOf({ id, holdsUp: "The fraud check", owner: "Omar Haddad" })],
    promises: [{ id, text: "Reorder page in test" }],
    asks: [{ id, question: "Which bank?", decideBy: "2026-11-24", askedOfId: null, askedOfName: null }],
    readings: [readingOf({ id, name: "Error rate" })],
  });
  const found = (name: string) => findLine(content, name);
  expect(found("headline")).toEqual({ title: "Cards work.", text: "The fraud check is late.", owner: "" });
  expect(found(`milestone:${id}`)).toMatchObject({ title: "One-tap login", text: "At risk. Waits for the bank." });
  expect(found(`roadblock:${id}`)).toMatchObject({ text: "Holds up: The fraud check", owner: "Omar Haddad" });
  expect(found(`promise:${id}`)?.title).toBe("Reorder page in test");
  expect(found(`ask:${id}`)?.title).toBe("Which bank?");
  expect(found(`reading:${id}`)?.title).toMatch(/^Error rate: /);
  expect(found("milestone:0198c0de-0000-7000-8000-000000000002")).toBeNull();
});

test("a number that is missing is no data, never nought", () => {
  const said = (more: object) =>
    findLine(contentOf({ readings: [readingOf({ id, name: "Errors", ...more })] }), `reading:${id}`);
  expect(said({ status: "no_data", value: null })?.title).toBe("Errors: no data");
  expect(said({ status: "no_traffic", value: null })?.title).toBe("Errors: no traffic");
});
