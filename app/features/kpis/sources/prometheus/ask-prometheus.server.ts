import { z } from "zod";
import { SourceFault } from "../source-fault";
import { callPrometheus, readSaid, type Said } from "./call-prometheus.server";
import type { Place } from "./place";

const sample = z.tuple([z.number(), z.string()]);
const vector = z.object({ resultType: z.literal("vector"), result: z.array(z.unknown()) });
const scalar = z.object({ resultType: z.literal("scalar"), result: sample });
const answer = z.union([vector, scalar, z.object({ resultType: z.enum(["matrix", "string"]) })]);

/** `value` is null where the answer is empty. */
export type PrometheusValue = { value: number | null; series: number; warnings: string[] };

/** One number by an instant query; throws a SourceFault where it gives anything else. */
export async function askPrometheus(
  place: Place,
  { query, at, signal }: { query: string; at: Date; signal: AbortSignal },
): Promise<PrometheusValue> {
  const parameters = new URLSearchParams({ query, time: String(at.getTime() / 1000) });
  const said = await callPrometheus(place, { path: "query", method: "POST", parameters, signal });
  if (said.isCut && /"resultType":\s*"vector"/.test(said.body.slice(0, 1_000))) throw tooMany(said);
  const { data, warnings } = readSaid(place, said);
  return { ...readValue(place, data), warnings };
}

function readValue(place: Place, data: unknown): Omit<PrometheusValue, "warnings"> {
  const { data: read } = answer.safeParse(data);
  if (!read) throw strange(place);
  switch (read.resultType) {
    case "scalar":
      return { value: numberOf(place, read.result[1]), series: 1 };
    case "matrix":
      throw new SourceFault(
        "The query gives all samples of a stretch of time, not one number.",
        "Wrap it in a function that makes one of them, such as sum(increase(…[$window])).",
      );
    case "string":
      throw new SourceFault("The query gives a text, not a number.", "Leave the quotes out, or ask for a metric.");
  }
  if (read.result.length > 1) throw severalSeries(read.result.length.toLocaleString("en-GB"));
  const [only] = read.result;
  if (only === undefined) return { value: null, series: 0 };
  const { data: one } = z.object({ value: sample }).safeParse(only);
  if (one) return { value: numberOf(place, one.value[1]), series: 1 };
  if (!z.object({ histogram: z.unknown() }).safeParse(only).success) throw strange(place);
  throw new SourceFault(
    "The query gives a histogram, not a number.",
    "Ask for one number of it, with histogram_count(…) or histogram_quantile(0.95, …).",
  );
}

const tooMany = ({ body }: Said) =>
  severalSeries(`more than ${((body.match(/"metric":/g)?.length ?? 1) - 1).toLocaleString("en-GB")}`);

const severalSeries = (howMany: string) =>
  new SourceFault(
    `The query gives ${howMany} series, and one is wanted.`,
    "Wrap it in sum(…), or say with labels which one is meant.",
  );

const strange = (place: Place) =>
  new SourceFault(
    `${new URL(place.url).host} answered in a form that Drumbeat does not know.`,
    "Check that the address is that of a server with the Prometheus API.",
  );

/** As the API writes it: "NaN", "+Inf", "-Inf", "1e+06". */
function numberOf(place: Place, text: string): number {
  const value = Number(text.replace(/^([+-]?)Inf$/, "$1Infinity"));
  if (text.trim() === "" || (Number.isNaN(value) && text !== "NaN")) throw strange(place);
  return value;
}
