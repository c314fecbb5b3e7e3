import { z } from "zod";
import { type Scope, scopes } from "./api-key";
import { apiSchemas, problemSchema } from "./api-schemas";
import { callLimit } from "./limit-caller.server";
import type { Operation } from "./operation";
import { operations } from "./operations";
import { problemStatuses } from "./problem-statuses";
import { IDEMPOTENCY_KEY } from "./read-idempotency-key.server";

type Json = Record<string, unknown>;

const about = `Every program has a key of one project, which its lead makes on the project’s page Keys. It comes in the header Authorization: Bearer drum_…, never in an address. A key acts for the person who made it and never does more than they may.

Lists come in pages: “next” of one page is “cursor” of the following one, and new items shift nothing. What goes wrong is told as application/problem+json (RFC 9457). A key asks at most ${callLimit.most} times in ${callLimit.seconds} seconds; the headers RateLimit and Retry-After say how it stands.`;

let built: Json | undefined;

/** The document of the API (OpenAPI 3.1), made from the schemas that read and write what it describes. */
export const openApi = (): Json => {
  built ??= {
    openapi: "3.1.0",
    info: { title: "Drumbeat", version: "1", description: about, license: { name: "MIT", identifier: "MIT" } },
    servers: [{ url: "/api/v1", description: "This installation" }],
    security: [{ key: [] }],
    tags: scopes.map((name) => ({ name, description: `Needs a key that may “${name}”.` })),
    paths: pathsOf(operations),
    components: { schemas: componentSchemas(), securitySchemes: { key: { type: "http", scheme: "bearer" } } },
  };
  return built;
};

function pathsOf(all: readonly Operation[]): Json {
  const paths: Record<string, Json> = {};
  for (const one of all) paths[one.path] = { ...paths[one.path], [one.method.toLowerCase()]: operationOf(one) };
  return paths;
}

function operationOf(one: Operation): Json {
  const parameters = [
    ...parametersOf(one.params, "path"),
    ...parametersOf(one.query, "query"),
    ...(one.idempotency ? [idempotencyHeader(one.idempotency)] : []),
  ];
  return {
    operationId: one.id,
    tags: [one.scope satisfies Scope],
    summary: one.summary,
    description: one.about,
    ...(parameters.length > 0 && { parameters }),
    ...(one.body && {
      requestBody: {
        required: true,
        content: { "application/json": { schema: refTo(one.body), ...(one.example ? { example: one.example } : {}) } },
      },
    }),
    responses: { ...answersOf(one), ...problemsOf(one) },
  };
}

function answersOf({ statuses, answer, idempotency }: Operation): Json {
  const content = { "application/json": { schema: refTo(answer) } };
  const replayed = { "Idempotency-Replayed": { description: "“true” on an answer given before.", schema: text } };
  const headers = { ...limitHeaders, ...(idempotency && replayed) };
  return Object.fromEntries(
    Object.entries(statuses).map(([status, description]) => [status, { description, headers, content }]),
  );
}

function problemsOf(one: Operation): Json {
  const content = { "application/problem+json": { schema: refTo(problemSchema) } };
  const has = { body: one.body !== undefined, parts: Object.keys(one.params.shape).length > 0 };
  return Object.fromEntries(
    problemStatuses
      .filter(({ when }) => when === "always" || has[when])
      .map(({ status, description }) => [
        status,
        { description, content, ...(status === 429 && { headers: { ...limitHeaders, ...retryAfter } }) },
      ]),
  );
}

const text = { type: "string" };
const limitHeaders = {
  "RateLimit-Policy": { description: "How often a key may ask.", schema: text },
  RateLimit: { description: "How many calls are left (r), and for how many seconds (t).", schema: text },
};
const retryAfter = { "Retry-After": { description: "Seconds to wait.", schema: { type: "integer" } } };

function parametersOf(part: z.ZodObject, place: "path" | "query"): Json[] {
  const { properties = {}, required = [] } = schemaOf(part) as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({
    ...{ name, in: place, schema },
    required: place === "path" || required.includes(name),
    ...(description ? { description } : {}),
  }));
}

const idempotencyHeader = (want: "optional" | "required"): Json => ({
  ...{ name: IDEMPOTENCY_KEY, in: "header", required: want === "required" },
  description: "Any text that is new for every new thing. The same call with the same one is done once.",
  schema: { type: "string", minLength: 1, maxLength: 255 },
});

const uri = (id: string) => `#/components/schemas/${id}`;

function refTo(schema: z.ZodType): Json {
  const id = apiSchemas.get(schema)?.id;
  if (!id) throw new Error("A schema of the API has no name");
  return { $ref: uri(id) };
}

/** What is sent here is described as it arrives, so that what has a default may be left out. */
const schemaOf = (schema: z.ZodType): Json => bare(z.toJSONSchema(schema, { io: "input" }) as Json);

function componentSchemas(): Json {
  const { schemas } = z.toJSONSchema(apiSchemas, { uri, io: "input" });
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, bare(schema as Json)]));
}

/** Within the document a schema has no address and no dialect of its own. */
const bare = ({ $id: _id, $schema: _dialect, ...schema }: Json): Json => schema;
