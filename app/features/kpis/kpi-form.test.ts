import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { targetAsTyped } from "./as-typed";
import { changeDefinitionForm, defineKpiForm } from "./kpi-form";

const typed = {
  id: randomUUID(),
  name: " Error rate ",
  sense: "error_rate",
  shape: "ratio",
  unit: "of payments",
  direction: "down",
  target: "0.5%",
  sentence: "Failed payments out of all.",
};
const fieldsOf = (result: { error?: { issues: { path: PropertyKey[]; message: string }[] } }) =>
  result.error?.issues.map(({ path, message }) => [path.join("."), message]);

test("a target is kept as its number: of a ratio the fraction", () => {
  expect(defineKpiForm.parse(typed)).toMatchObject({ name: "Error rate", target: 0.005 });
  expect(defineKpiForm.parse({ ...typed, target: undefined })).toMatchObject({ target: null });
  expect(defineKpiForm.parse({ ...typed, shape: "number", target: "1600" })).toMatchObject({ target: 1600 });
});

test("what is missing or unclear is said at its field", () => {
  expect(fieldsOf(defineKpiForm.safeParse({ ...typed, target: "half" }))).toEqual([
    ["target", expect.stringContaining("a number in digits")],
  ]);
  expect(fieldsOf(defineKpiForm.safeParse({ ...typed, target: "120" }))).toEqual([
    ["target", "This cannot be above 100."],
  ]);
  expect(fieldsOf(defineKpiForm.safeParse({ ...typed, name: "", unit: undefined, shape: "cake" }))).toEqual([
    ["shape", "Please choose how it is written."],
    ["name", "Please give the number a name."],
    ["unit", "Please say what is counted, for example “orders a minute” or “of payments”."],
  ]);
});

test("a change has a reason and a week", () => {
  const { id, sense, shape, ...words } = typed;
  expect(fieldsOf(changeDefinitionForm("ratio").safeParse({ ...words, number: 2 }))).toEqual([
    ["fromWeekOn", "Please choose the week from which this counts."],
    ["reason", "Please say why the definition changes."],
  ]);
});

test.each([
  ["ratio", 0.005, "0.5"],
  ["number", -1600, "-1600"],
  ["number", null, ""],
] as const)("a target is shown as it can be typed: %s %d", (shape, target, text) =>
  expect(targetAsTyped(shape, target)).toBe(text),
);
