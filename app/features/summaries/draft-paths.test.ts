import { describe, expect, it } from "vitest";
import { type Draft, emptyDraft } from "./draft";
import { differences, fieldOfPath, valueAt, withValues } from "./draft-paths";
import { asDraft, blankLine, readDraft } from "./read-draft";

const promise = (id: string, text: string) => ({ id, text });
const draft: Draft = { ...emptyDraft, headline: "h", promises: [promise("a", "x"), promise("b", "y")] };

describe("draft paths", () => {
  it("name every value that differs, lines and their order included", () => {
    expect(differences(draft, draft)).toEqual([]);
    expect(differences(draft, { ...draft, headline: "i", promises: [promise("b", "y"), promise("a", "z")] })).toEqual([
      "headline",
      "promises",
      "promises/a/text",
    ]);
    expect(differences(draft, { ...draft, promises: [promise("b", "y")] })).toEqual(["promises", "promises/a/text"]);
  });

  it("read and set values, and find their fields", () => {
    const changed = withValues(draft, [
      ["headline", "i"],
      ["promises/b/text", "z"],
      ["promises/c/text", "lost"],
    ]);
    expect([valueAt(changed, "headline"), valueAt(changed, "promises/b/text"), changed.promises.length]).toEqual([
      "i",
      "z",
      2,
    ]);
    expect([
      fieldOfPath(draft, "headline"),
      fieldOfPath(draft, "promises/b/text"),
      fieldOfPath(draft, "promises/c/text"),
    ]).toEqual(["headline", "promises[1].text", ""]);
  });
});

describe("readDraft", () => {
  it("reads the form, with empty texts where fields are missing", () => {
    const form = new FormData();
    for (const [name, value] of [
      ["headline", "h"],
      ["base", "{}"],
      ["milestones[0].id", "m"],
      ["milestones[0].outcome", "Fraud check"],
    ] as const)
      form.append(name, value);
    expect(readDraft(form)).toEqual({
      ...emptyDraft,
      headline: "h",
      milestones: [{ ...blankLine("milestones", "m"), state: "", outcome: "Fraud check" }],
    });
  });

  it("makes a draft of anything", () => {
    const odd = {
      headline: ["a", "b"],
      milestones: "all",
      promises: [null, "x", { text: "no id" }, { id: "p", text: 7, more: "x" }],
    };
    expect(asDraft(odd)).toEqual({ ...emptyDraft, promises: [promise("p", "")] });
  });
});
