import { onlyAddress } from "../only-address";
import { SourceFault } from "../source-fault";
import { type Place, quotable } from "./place";

export type Refusal = { status: number; location: string | undefined; body: string };

/** What a status other than 200 means, in words for whoever connects the source. */
export function whyRefused(place: Place, { status, location, body }: Refusal): SourceFault {
  const host = new URL(place.url).host;
  const own = quotable(errorOf(body), place);
  const because = own ? `: ${own}` : ".";
  const fault = (said: string, todo: string) => new SourceFault(said, todo);
  if (status >= 300 && status < 400)
    return fault(
      `${host} sends us on${location ? ` to ${quotable(onlyAddress(location, place.url), place)}` : ""} (${status}), and Drumbeat goes to no other address than the given one.`,
      "Give the address that answers itself. If that is a sign-in page, give one that takes a password or a token.",
    );
  switch (status) {
    case 400:
      return fault(`${host} does not understand the query${because}`, "Correct the query.");
    case 401:
      return fault(
        `${host} does not let us in (401).`,
        {
          none: "It wants a password or a token: choose how it lets us in.",
          basic: "Check the name and the password.",
          bearer: "Check the token, and whether it has run out.",
        }[place.auth],
      );
    case 403:
      return fault(
        `${host} does not allow this (403)${because}`,
        `Give the account the right to query${place.tenant ? ", for this tenant too" : ""}, or use another one.`,
      );
    case 404:
      return fault(
        `${host} has no Prometheus API at ${new URL(place.url).pathname.replace(/\/$/, "")}/api/v1 (404).`,
        "Check the path in the address: Mimir has /prometheus, a VictoriaMetrics cluster /select/0/prometheus.",
      );
    case 405:
      return fault(
        `${host} does not take the question as it is sent (405).`,
        "Let the proxy before it pass POST to /api/v1/query: long queries fit nowhere else.",
      );
    case 422:
      return fault(`${host} cannot work the query out${because}`, "Correct the query, or ask for less at once.");
    case 429:
      return fault(
        `${host} is asked too much at the moment (429)${because}`,
        "Try again in some minutes, or raise its limit for this account.",
      );
    case 503:
      return fault(
        `${host} gave up (503)${because}`,
        "Try again later. A query over a whole week of raw samples may be too heavy: a recording rule makes it light.",
      );
    default:
      return status >= 500
        ? fault(`${host}, or a proxy before it, is in trouble (${status})${because}`, "Try again later.")
        : fault(`${host} answered ${status}${because}`, "Check the address and the settings.");
  }
}

/** The server's own words where it has some; of a web page nothing. */
function errorOf(body: string): string {
  try {
    const { error } = JSON.parse(body);
    return typeof error === "string" ? error : "";
  } catch {
    return /^\s*</.test(body) ? "" : body;
  }
}
