import { expect, test } from "vitest";
import { z } from "zod";
import { plainMessage } from "./plain-message";

const said = (schema: z.ZodType, given: unknown) =>
  schema.safeParse(given, { error: plainMessage }).error?.issues.map(({ message }) => message);
const outOfDate = ["This form is out of date. Please reload the page."];

test("says in plain words what a schema has no words for", () => {
  expect(said(z.string(), undefined)).toEqual(outOfDate);
  expect(said(z.coerce.number().int(), "?")).toEqual(outOfDate);
  expect(said(z.discriminatedUnion("intent", [z.object({ intent: z.literal("keep") })]), {})).toEqual(outOfDate);
  expect(said(z.string().max(3000), "x".repeat(3001))).toEqual(["Please keep this under 3,000 characters."]);
});

test("leaves a schema its own words", () => {
  expect(said(z.string({ error: "Please choose one." }), undefined)).toEqual(["Please choose one."]);
});
