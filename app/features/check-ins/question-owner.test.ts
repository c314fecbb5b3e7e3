import { expect, test } from "vitest";
import { questionOwner } from "./question-owner";

const person = (id: string, name: string, role: "lead" | "engineer" | "stakeholder", isDeactivated = false) => ({
  ...{ id, name, role, isDeactivated },
});
const people = [
  person("priya", "Priya Nair", "lead"),
  person("omar", "Omar Haddad", "engineer"),
  person("dana", "Dana Kim", "stakeholder"),
  person("gone", "Gina Old", "engineer", true),
];
const owner = (named: string, responsibleId: string | null = "priya", of = people) =>
  questionOwner(of, { named, responsibleId })?.id;

test.each([
  ["the whole name", "Omar Haddad", "omar"],
  ["its first part, however it is written", " oMAR ", "omar"],
  ["a stakeholder, who cannot answer", "Dana Kim", "priya"],
  ["somebody who left", "Gina Old", "priya"],
  ["words that are no name", "the bank", "priya"],
  ["nothing", "", "priya"],
])("a line names %s", (_, named, expected) => {
  expect(owner(named)).toBe(expected);
});

test("a first name that two have names neither", () => {
  expect(owner("Omar", "priya", [...people, person("omar2", "Omar Silva", "engineer")])).toBe("priya");
});

test("without anybody responsible it is a lead's, then anybody's who can answer, then nobody's", () => {
  expect(owner("", null)).toBe("priya");
  expect(owner("", "gone")).toBe("priya");
  expect(owner("", null, people.slice(1))).toBe("omar");
  expect(owner("", null, people.slice(2))).toBeUndefined();
});
