import { expect, it } from "vitest";
import { builtInTerms } from "./built-in/built-in-terms";
import { listTerms } from "./list-terms";
import type { Term } from "./term";

const asked = { search: "", letter: "", withHidden: false, knownTerms: [] };
const term = (name: string, more: Partial<Term> = {}): Term => ({
  ...{ name, slug: name, forms: [], meaning: "M.", whyMatters: "", comparison: "", number: 1 },
  ...{ isHidden: false, isBuiltIn: false, ...more },
});
const names = (terms: Term[], more: Partial<typeof asked> & { knownTerms?: string[] } = {}) =>
  listTerms(terms, { ...asked, ...more }).groups.map(({ letter, rows }) => [letter, ...rows.map(({ name }) => name)]);

it("stands under its letters, in the order of the alphabet", () => {
  const terms = [term("zebra"), term("Éclair"), term("ear"), term("3D"), term(".NET"), term("זמן")];
  expect(names(terms)).toEqual([
    ["#", "3D"],
    ["E", "ear", "Éclair"],
    ["N", ".NET"],
    ["Z", "zebra"],
    ["ז", "זמן"],
  ]);
});

it("is found by name, by another form, by what it says, and one letter at a time", () => {
  expect(names([...builtInTerms], { search: "P95" })).toEqual([["P", "Percentile"]]);
  expect(names([...builtInTerms], { search: "hit by nothing" })).toEqual([]);
  expect(names([...builtInTerms], { search: "(" })).toEqual([]);
  expect(names([...builtInTerms], { letter: "L" })[0]?.slice(0, 2)).toEqual(["L", "Latency"]);
});

it("shows hidden ones only to whoever may show them again, and says what the reader knows", () => {
  const terms = [term("a", { isHidden: true }), term("b")];
  expect(names(terms)).toEqual([["B", "b"]]);
  expect(names(terms, { withHidden: true })).toEqual([
    ["A", "a"],
    ["B", "b"],
  ]);
  expect(listTerms(terms, { ...asked, knownTerms: ["b"] }).groups[0]?.rows[0]?.isKnown).toBe(true);
});

it("shows a letter at a time where there are very many", () => {
  const many = Array.from({ length: 5_000 }, (_, index) => term(`${"abc"[index % 3]}${index}`));
  const { letters, groups, count } = listTerms(many, asked);
  expect([letters, groups.length, groups[0]?.rows.length, count]).toEqual([["A", "B", "C"], 1, 300, 5_000]);
});
