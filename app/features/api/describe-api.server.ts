import { baseUrl } from "~/server/base-url.server";
import type { ApiView, FieldView, OperationView } from "./api-view";
import { fieldsOfSchema, type JsonSchema, typeInWords } from "./fields-of-schema";
import { openApi } from "./open-api.server";

type Parameter = { name: string; in: string; required?: boolean; description?: string; schema: JsonSchema };
type Content = { content?: Record<string, { schema: JsonSchema; example?: unknown }> };
type Documented = {
  operationId: string;
  tags: string[];
  summary: string;
  description: string;
  parameters?: Parameter[];
  requestBody?: Content;
  responses: Record<string, Content & { description: string }>;
};
type Paths = Record<string, Record<string, Documented>>;
type Document = { info: { description: string }; paths: Paths; components: { schemas: Record<string, JsonSchema> } };

let view: ApiView | undefined;

/** The document in words, for people. */
export function describeApi(): ApiView {
  const { info, paths, components } = openApi() as Document;
  view ??= {
    about: info.description.split("\n\n"),
    setUp: `export DRUMBEAT=${baseUrl()}/api/v1\nexport DRUMBEAT_KEY=drum_…\nexport KPI=…   # the last part of the address of a key number’s page`,
    operations: Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, one]) => operationView(method.toUpperCase(), path, one)),
    ),
    shapes: Object.entries(components.schemas).map(([id, schema]) => ({
      ...{ id, about: schema.description ?? "" },
      fields: fieldsOfSchema(schema),
    })),
  };
  return view;
}

function operationView(method: string, path: string, one: Documented): OperationView {
  const { parameters = [], requestBody, responses } = one;
  const [, good] = Object.entries(responses).find(([status]) => status.startsWith("2")) ?? [];
  return {
    ...{ id: one.operationId, method, path, scope: one.tags[0] ?? "", summary: one.summary, about: one.description },
    parameters: parameters.map(parameterView),
    body: shapeOf(requestBody),
    answer: shapeOf(good),
    statuses: Object.entries(responses).map(([status, { description }]) => ({ status, about: description })),
    curl: curlOf(method, path, one),
  };
}

const places: Record<string, string> = { path: "In the address.", query: "After the ?.", header: "A header." };

const parameterView = ({ name, in: place, required = false, description, schema }: Parameter): FieldView => ({
  ...{ name, ...typeInWords(schema), isRequired: required },
  about: [places[place], description].filter(Boolean).join(" "),
});

const contentOf = (one: Content | undefined) => Object.values(one?.content ?? {})[0];

function shapeOf(one: Content | undefined): string {
  const content = contentOf(one);
  return content ? typeInWords(content.schema).shape : "";
}

/** To be pasted into a shell as it is. */
function curlOf(method: string, path: string, { parameters = [], requestBody }: Documented): string {
  const address = path.replace("{kpiId}", "$KPI").replace("{flagId}", "$FLAG").replace("{week}", "2026-11-16");
  const lines = [`curl "$DRUMBEAT${address}"`, '-H "Authorization: Bearer $DRUMBEAT_KEY"'];
  if (method === "POST") {
    if (parameters.some(({ in: place }) => place === "header")) lines.push('-H "Idempotency-Key: $(uuidgen)"');
    lines.push('-H "Content-Type: application/json"', `-d '${JSON.stringify(contentOf(requestBody)?.example ?? {})}'`);
  }
  return lines.join(" \\\n  ");
}
