import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { type Draft, emptyDraft } from "./draft";
import { mergeDraft } from "./merge-draft";

const promise = (id: string, text: string) => ({ id, text });
const draft = (part: Partial<Draft>): Draft => ({ ...emptyDraft, ...part });

describe("mergeDraft", () => {
  it("takes changes of different parts from both authors", () => {
    const base = draft({ headline: "a", notes: "n", promises: [promise("1", "x")] });
    const mine = draft({ headline: "b", notes: "n", promises: [promise("1", "x"), promise("2", "y")] });
    const theirs = draft({ headline: "a", notes: "m", promises: [promise("3", "z"), promise("1", "x!")] });
    const { merged, conflicts } = mergeDraft(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(merged).toMatchObject({ headline: "b", notes: "m" });
    expect(merged.promises).toEqual([promise("3", "z"), promise("1", "x!"), promise("2", "y")]);
  });

  it("keeps theirs and reports both where one value was changed twice", () => {
    const base = draft({ headline: "a", promises: [promise("1", "x")] });
    const { merged, conflicts } = mergeDraft(
      base,
      draft({ headline: "mine", promises: [promise("1", "mine")] }),
      draft({ headline: "theirs", promises: [promise("1", "theirs")] }),
    );
    expect(merged.headline).toBe("theirs");
    expect(conflicts).toEqual([
      { path: "headline", mine: "mine", theirs: "theirs" },
      { path: "promises/1/text", mine: "mine", theirs: "theirs" },
    ]);
  });

  it("never drops a line that the other author changed", () => {
    const base = draft({ promises: [promise("1", "x"), promise("2", "y")] });
    expect(
      mergeDraft(
        base,
        draft({ promises: [promise("2", "y")] }),
        draft({ promises: [promise("1", "changed"), promise("2", "y")] }),
      ).merged.promises,
    ).toHaveLength(2);
    expect(
      mergeDraft(
        base,
        draft({ promises: [promise("1", "changed"), promise("2", "y")] }),
        draft({ promises: [promise("2", "y")] }),
      ).merged.promises,
    ).toHaveLength(2);
    expect(mergeDraft(base, draft({ promises: [promise("2", "y")] }), base).merged.promises).toEqual([
      promise("2", "y"),
    ]);
  });

  it("keeps my order when I moved lines", () => {
    const [a, b] = [promise("a", "a"), promise("b", "b")];
    const base = draft({ promises: [a, b] });
    expect(
      mergeDraft(base, draft({ promises: [b, a] }), draft({ promises: [a, b, promise("c", "c")] })).merged.promises.map(
        ({ id }) => id,
      ),
    ).toEqual(["b", "c", "a"]);
  });

  const word = fc.constantFrom("", "a", "b", "c");
  const some = fc.record({
    headline: word,
    notes: word,
    promises: fc.uniqueArray(fc.record({ id: fc.constantFrom("1", "2", "3", "4"), text: word }), {
      selector: ({ id }) => id,
    }),
  });

  test.prop([some, some, some])("loses no word of either author", (base, mine, theirs) => {
    const [b, m, t] = [draft(base), draft(mine), draft(theirs)];
    const { merged, conflicts } = mergeDraft(b, m, t);
    const reported = new Map(conflicts.map(({ path, mine }) => [path, mine]));
    if (m.headline !== b.headline) expect([merged.headline, reported.get("headline")]).toContain(m.headline);
    if (t.headline !== b.headline) expect(merged.headline).toBe(t.headline);
    for (const line of [...m.promises, ...t.promises]) {
      const before = b.promises.find(({ id }) => id === line.id);
      if ((before?.text ?? "") === line.text) continue;
      const after = merged.promises.find(({ id }) => id === line.id);
      expect([after?.text, reported.get(`promises/${line.id}/text`)]).toContain(line.text);
    }
  });

  test.prop([some, some])("one author alone never meets a conflict", (base, mine) => {
    const { merged, conflicts } = mergeDraft(draft(base), draft(mine), draft(base));
    expect(conflicts).toEqual([]);
    expect(merged).toEqual(draft(mine));
  });
});
