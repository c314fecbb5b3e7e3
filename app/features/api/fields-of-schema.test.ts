import { expect, test } from "vitest";
import { fieldsOfSchema, type JsonSchema, typeInWords } from "./fields-of-schema";

test.each<[JsonSchema, string, string?]>([
  [{ type: "number" }, "number"],
  [{ type: "string", format: "date" }, "day"],
  [{ enum: ["open", "late"] }, "“open” or “late”"],
  [{ anyOf: [{ const: 30 }, { const: 60 }] }, "30 or 60"],
  [{ anyOf: [{ type: "string", format: "date-time" }, { type: "null" }] }, "instant or null"],
  [{ type: "array", items: { $ref: "#/components/schemas/Kpi" } }, "list of Kpi", "Kpi"],
  [{ allOf: [{ $ref: "#/components/schemas/Kpi" }], description: "One of them." }, "Kpi", "Kpi"],
  [{}, "anything"],
])("%j is said as %s", (schema, type, shape = "") => expect(typeInWords(schema)).toEqual({ type, shape }));

test("an object's fields are named with their way", () => {
  const inside = { properties: { from: { type: "string" } }, required: ["from"] };
  const fields = fieldsOfSchema({
    properties: { window: { type: "object", description: "What was counted.", ...inside }, all: { items: inside } },
    required: ["all"],
  });
  expect(fields.map(({ name, isRequired, about }) => [name, isRequired, about])).toEqual([
    ["window", false, "What was counted."],
    ["window.from", true, ""],
    ["all", true, ""],
    ["all[].from", true, ""],
  ]);
});
