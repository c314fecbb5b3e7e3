import { expect, test } from "vitest";
import { emptyDraft } from "./draft";
import { outlineOf } from "./outline";
import { blankLine } from "./read-draft";

const missingOf = (draft: Parameters<typeof outlineOf>[0]) =>
  Object.fromEntries(outlineOf(draft).map(({ part, missing }) => [part, missing]));

test("an empty draft says part by part what is empty", () =>
  expect(missingOf(emptyDraft)).toEqual({
    headline: "empty",
    state: "not chosen",
    milestones: "none",
    roadblocks: "none",
    promises: "none",
    asks: "none",
    notes: "empty",
  }));

test("promises to judge and numbers without a value are counted", () => {
  const reading = blankLine("readings", "k");
  const draft = {
    ...emptyDraft,
    headline: "Refunds arrive the same day.",
    lastPromises: [blankLine("lastPromises", "p"), { id: "q", outcome: "kept", reason: "" }],
    readings: [reading, { ...reading, id: "l", status: "no_data" }, { ...reading, id: "m", numerator: "0" }],
  };
  expect(missingOf(draft)).toMatchObject({ headline: "", lastPromises: "1 to judge", readings: "1 empty" });
});
