import { Validator } from "@seriousme/openapi-schema-validator";
import { expect, test } from "vitest";
import { openApi } from "./open-api.server";
import { operations } from "./operations";

test("the document is valid OpenAPI 3.1, by somebody else’s word", async () => {
  const validated = await new Validator({ strict: false }).validate(structuredClone(openApi()));
  expect(validated).toMatchObject({ valid: true });
});

test("every reference leads to a schema, and every schema is used", () => {
  const text = JSON.stringify(openApi());
  const references = new Set([...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, id]) => id));
  const { components } = openApi() as { components: { schemas: object } };
  expect([...references].sort()).toEqual(Object.keys(components.schemas).sort());
});

test("every operation has a name of its own and says what it is for", () => {
  expect(new Set(operations.map(({ id }) => id)).size).toBe(operations.length);
  for (const { summary, about } of operations) expect([summary.length > 0, about.endsWith(".")]).toEqual([true, true]);
});

test("an example of a body is one that is taken", () => {
  for (const { body, example } of operations) if (body) expect(body.safeParse(example).success).toBe(true);
});
