import { now } from "~/clock.server";
import { SourceFault } from "../source-fault";
import { callPrometheus, parseJson, readSaid, type Said } from "./call-prometheus.server";
import type { Place } from "./place";
import { literally, selector } from "./selector";

/** Of what the server has seen lately; `isCut` where it has more. */
export type Names = { names: string[]; isCut: boolean };

const LATELY = 14 * 86_400;
export const MOST_NAMES = 1_000;

/** The metrics whose name contains `part`, in any case; all where it is empty. */
export const listMetrics = (place: Place, part: string, signal: AbortSignal): Promise<Names> =>
  listNames(
    place,
    "label/__name__/values",
    part && `{__name__=~${JSON.stringify(`(?i).*${literally(part)}.*`)}}`,
    signal,
  );

/** The labels of a metric, its name not among them. */
export async function listLabels(place: Place, metric: string, signal: AbortSignal): Promise<Names> {
  const { names, isCut } = await listNames(place, "labels", selector(metric), signal);
  return { names: names.filter((name) => name !== "__name__"), isCut };
}

export const listLabelValues = (place: Place, metric: string, label: string, signal: AbortSignal): Promise<Names> =>
  listNames(place, `label/${encodeURIComponent(label)}/values`, selector(metric), signal);

async function listNames(place: Place, path: string, match: string, signal: AbortSignal): Promise<Names> {
  const until = Math.floor(now().getTime() / 1000);
  const parameters = new URLSearchParams({
    ...(match && { "match[]": match }),
    ...{ start: String(until - LATELY), end: String(until), limit: String(MOST_NAMES + 1) },
  });
  const said = await callPrometheus(place, { path, method: "GET", parameters, signal });
  const names = said.isCut ? wholeTexts(said) : textsOf(readSaid(place, said).data);
  if (!names)
    throw new SourceFault("It does not list its metrics.", "Write the query yourself, on the page before this one.");
  return { names: names.sort().slice(0, MOST_NAMES), isCut: said.isCut || names.length > MOST_NAMES };
}

const textsOf = (data: unknown): string[] | null =>
  Array.isArray(data) ? data.filter((one) => typeof one === "string") : data === null ? [] : null;

/** The beginning of a list that was cut somewhere. Older servers know no limit. */
function wholeTexts({ body }: Said): string[] | null {
  const list = /"data":\s*\[/.exec(body);
  if (!list) return null;
  const inside = body.slice(list.index + list[0].length);
  const end = inside.lastIndexOf('",') + 1;
  return end > 0 ? (textsOf(parseJson(`[${inside.slice(0, end)}]`))?.slice(0, MOST_NAMES + 1) ?? null) : null;
}
