import { callSource } from "../call-source.server";
import { SourceFault } from "../source-fault";
import { basicPair, type Place, quotable } from "./place";
import { whyRefused } from "./why-refused";

type Call = {
  /** After /api/v1/. */
  path: string;
  method: "GET" | "POST";
  parameters: URLSearchParams;
  signal: AbortSignal;
};

/** What a server that took the question says, cut where it says too much. */
export type Said = { body: string; isCut: boolean };

/** Room for some ten thousand series, so that they can be counted. */
const MOST_BYTES = 2_500_000;
const SECONDS = 30;

/** Asks a server that speaks the Prometheus API; throws a SourceFault for every answer but a 200. */
export async function callPrometheus(place: Place, { path, method, parameters, signal }: Call): Promise<Said> {
  const isPost = method === "POST";
  const url = `${place.url}/api/v1/${path}`;
  const { status, headers, body, isCut } = await callSource({
    url: isPost ? url : `${url}?${parameters}`,
    method,
    headers: { accept: "application/json", ...headersFor(place), ...(isPost ? form : {}) },
    body: isPost ? parameters.toString() : undefined,
    bytes: MOST_BYTES,
    seconds: SECONDS,
    signal,
  });
  if (status === 200) return { body, isCut };
  throw whyRefused(place, { status, location: headers.location?.toString(), body });
}

const form = { "content-type": "application/x-www-form-urlencoded" };

function headersFor(place: Place): Record<string, string> {
  const headers: Record<string, string> = place.tenant ? { "x-scope-orgid": place.tenant } : {};
  if (place.auth === "basic") headers.authorization = `Basic ${basicPair(place)}`;
  if (place.auth === "bearer") headers.authorization = `Bearer ${tokenOf(place)}`;
  return headers;
}

function tokenOf({ password }: Place): string {
  if (!password) throw new SourceFault("There is no token to get in with.", "Give the token.");
  if (!/^[\x21-\x7e]+$/.test(password))
    throw new SourceFault("The token holds a character that no token can hold.", "Copy it once more, without blanks.");
  return password;
}

/** The JSON inside an answer with status 200 that was not cut; a SourceFault where it is none of the Prometheus API. */
export function readSaid(place: Place, { body, isCut }: Said): { data: unknown; warnings: string[] } {
  const host = new URL(place.url).host;
  if (isCut) throw new SourceFault(`${host} answers with more than 2.5 MB.`, "Ask for less: one series is enough.");
  const said = parseJson(body);
  if (said === undefined)
    throw /^\s*</.test(body)
      ? new SourceFault(
          `${host} answered with a web page instead of numbers.`,
          "Check the address. It may be that of a sign-in page, or of Grafana: the server behind it is wanted.",
        )
      : new SourceFault(`${host} answered with something that cannot be read, or broke off.`, "Check the address.");
  if (!isRecord(said) || said.status === undefined)
    throw new SourceFault(`${host} does not answer as the Prometheus API does.`, "Check the address.");
  if (said.status !== "success")
    throw new SourceFault(
      `${host} reports an error: ${quotable(typeof said.error === "string" ? said.error : "it does not say which", place)}`,
      "Correct the query.",
    );
  const warnings = [said.warnings, said.infos].flatMap((list) => (Array.isArray(list) ? list : []));
  const texts = warnings.filter((one) => typeof one === "string").slice(0, 10);
  return { data: said.data, warnings: texts.map((text) => quotable(text, place)) };
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

/** Undefined for what is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
