import type { FieldView } from "./api-view";

/** As much of JSON Schema as the document uses. */
export type JsonSchema = {
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  format?: string;
  description?: string;
  default?: unknown;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  allOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
};

/** Every field of an object in words, those of objects inside it with their way: "window.from", "milestones[].outcome". */
export function fieldsOfSchema({ properties = {}, required = [] }: JsonSchema, way = ""): FieldView[] {
  return Object.entries(properties).flatMap(([name, schema]) => {
    const { type, shape } = typeInWords(schema);
    const field = {
      ...{ name: way + name, type, shape, isRequired: required.includes(name) },
      about: schema.description ?? "",
    };
    const inside = schema.items ?? schema;
    const deeper = schema.items ? `${way}${name}[].` : `${way}${name}.`;
    return [field, ...fieldsOfSchema(inside, deeper)];
  });
}

type Words = { type: string; shape: string };

export function typeInWords(schema: JsonSchema): Words {
  const reference = schema.$ref ?? schema.allOf?.find(({ $ref }) => $ref)?.$ref;
  if (reference) {
    const shape = reference.split("/").at(-1) ?? "";
    return { type: shape, shape };
  }
  if (schema.anyOf) {
    const parts = schema.anyOf.map(typeInWords);
    const types = [...new Set(parts.map(({ type }) => type))];
    return { type: types.join(" or "), shape: parts.find(({ shape }) => shape)?.shape ?? "" };
  }
  if (schema.const !== undefined) return { type: quoted(schema.const), shape: "" };
  if (schema.enum) return { type: schema.enum.map(quoted).join(" or "), shape: "" };
  if (schema.items) {
    const { type, shape } = typeInWords(schema.items);
    return { type: `list of ${type}`, shape };
  }
  return { type: formats[schema.format ?? ""] ?? [schema.type ?? "anything"].flat().join(" or "), shape: "" };
}

const formats: Record<string, string> = { date: "day", "date-time": "instant", uuid: "id", email: "e-mail address" };
const quoted = (value: unknown) => (typeof value === "string" ? `“${value}”` : String(value));
