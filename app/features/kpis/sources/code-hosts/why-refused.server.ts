import { now } from "~/clock.server";
import { formatInstant } from "~/features/projects/period-text";
import type { OutboundAnswer } from "~/http/outbound.server";
import { onlyAddress } from "../only-address";
import { quote } from "../quote";
import { SourceFault } from "../source-fault";
import { type CodeHost, hostOf } from "./code-host";

type Refusal = Pick<OutboundAnswer, "status" | "headers" | "body">;

/** What a status other than 200 of a host of code means, in words for whoever connects it. */
export function whyRefused(code: CodeHost, refusal: Refusal, timeZone: string): SourceFault {
  const { status, headers, body } = refusal;
  const host = hostOf(code);
  const own = quote(ownWords(body), [code.token]);
  const because = own ? `: ${own}` : ".";
  const fault = (said: string, todo: string) => new SourceFault(said, todo);
  if (status >= 300 && status < 400) {
    const location = headers.location?.toString();
    return fault(
      `${host} sends us on${location ? ` to ${quote(onlyAddress(location, code.api), [code.token])}` : ""} (${status}), and Drumbeat does not follow. ${code.repository} may have been renamed or moved.`,
      "Give the name that it has today, or the address that answers itself.",
    );
  }
  if (isLimit(refusal, own)) {
    const until = answersAgainAt(headers);
    return new SourceFault(
      `${host} was asked too often${until ? `, and answers again on ${formatInstant(until, timeZone, now())}` : ""} (${status}).`,
      code.token
        ? "It is tried again later by itself. A token that nothing else uses is asked less."
        : "Give a token: without one only few questions an hour are answered.",
      { answersAgainAt: until },
    );
  }
  switch (status) {
    case 401:
      return fault(
        `${host} does not let us in (401)${because}`,
        code.token ? "Check the token, and whether it has run out." : "Give a token.",
      );
    case 403:
      return fault(`${host} does not allow this (403)${because}`, `Give the token the right to ${code.right}.`);
    case 404:
    case 422:
      return fault(
        `${host} has no ${code.repository}, or ${code.token ? "this token may not" : "nobody without a token may"} see it (${status})${because}`,
        `Check its name, and give a token that may ${code.right} there.`,
      );
    case 410:
      return fault(`${host} does not keep this for ${code.repository} (410)${because}`, "Switch it on there.");
    default:
      return status >= 500
        ? fault(`${host}, or a proxy before it, is in trouble (${status})${because}`, "Try again later.")
        : fault(`${host} answered ${status}${because}`, "Check the address and the settings.");
  }
}

function isLimit({ status, headers }: Refusal, own: string): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  return headers["x-ratelimit-remaining"] === "0" || headers["retry-after"] !== undefined || /rate limit/i.test(own);
}

/** Seconds from now or a date; else, where the hour's questions are used up, the second since 1970 at which the next begin. */
function answersAgainAt(headers: Refusal["headers"]): Date | undefined {
  const after = headers["retry-after"]?.toString();
  const until = after
    ? /^\d+$/.test(after)
      ? now().getTime() + Number(after) * 1000
      : Date.parse(after)
    : ["x-ratelimit", "ratelimit"]
        .filter((name) => headers[`${name}-remaining`] === "0")
        .map((name) => Number(headers[`${name}-reset`]) * 1000)
        .at(0);
  return until && Math.abs(until) < 8e15 ? new Date(until) : undefined;
}

/** "message" of GitHub; "message", "error" or "error_description" of GitLab; of a web page nothing. */
function ownWords(body: string): string {
  try {
    const { message, errors, error, error_description } = JSON.parse(body) ?? {};
    const more = Array.isArray(errors) ? errors.map((one) => one?.message) : [];
    return [message ?? error_description ?? error, ...more]
      .filter((said) => said !== undefined)
      .map((said) => (typeof said === "string" ? said : JSON.stringify(said)))
      .join(": ");
  } catch {
    return /^\s*</.test(body) ? "" : body;
  }
}
