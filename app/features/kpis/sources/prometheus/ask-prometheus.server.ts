import { z } from "zod";
import { callOutbound } from "~/http/outbound.server";
import { SourceFault } from "../source-fault";

type Call = {
  config: { url: string; auth: string; user: string; tenant: string };
  secret: { password: string };
  query: string;
  at: Date;
  signal: AbortSignal;
};

const sample = z.tuple([z.number(), z.string()]);
const said = z.object({
  status: z.literal("success"),
  warnings: z.array(z.string()).default([]),
  infos: z.array(z.string()).default([]),
  data: z.discriminatedUnion("resultType", [
    z.object({ resultType: z.literal("vector"), result: z.array(z.object({ value: sample })) }),
    z.object({ resultType: z.literal("scalar"), result: sample }),
  ]),
});
export type PrometheusValue = { value: number | null; series: number; warnings: string[] };

/** One number by an instant query; null where the answer is empty. */
export async function askPrometheus({ config, secret, query, at }: Call): Promise<PrometheusValue> {
  const authorization = {
    none: undefined,
    basic: `Basic ${Buffer.from(`${config.user}:${secret.password}`).toString("base64")}`,
    bearer: `Bearer ${secret.password}`,
  }[config.auth];
  const answer = await callOutbound({
    url: `${config.url}/api/v1/query`,
    method: "POST",
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      ...(authorization ? { authorization } : {}),
      ...(config.tenant ? { "x-scope-orgid": config.tenant } : {}),
    },
    body: new URLSearchParams({ query, time: String(at.getTime() / 1000) }).toString(),
    bytes: 1_000_000,
  });
  const { data, warnings, infos } = said.parse(JSON.parse(answer.body));
  if (data.resultType === "scalar")
    return { value: Number(data.result[1]), series: 1, warnings: [...warnings, ...infos] };
  if (data.result.length > 1)
    throw new SourceFault(`It answered with ${data.result.length} series.`, "Wrap the query in sum(…).");
  const [only] = data.result;
  return {
    value: only ? numberOf(only.value[1]) : null,
    series: data.result.length,
    warnings: [...warnings, ...infos],
  };
}

const numberOf = (text: string) =>
  /^[+-]?Inf$/.test(text) ? (text.startsWith("-") ? -Infinity : Infinity) : Number(text);
