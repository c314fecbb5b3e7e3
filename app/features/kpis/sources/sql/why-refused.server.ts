import { whatWentWrong } from "~/http/outbound.server";
import { ForbiddenAddressError } from "~/http/outbound-address.server";
import { NOT_IN_DEMO } from "~/not-in-demo.server";
import { sourceFaultOf } from "../call-source.server";
import { quote } from "../quote";
import { SourceFault } from "../source-fault";
import { limits, type Place, TooMuchError } from "./ask-postgres.server";

/** How a class of errors reads, with what the server itself says, and what to do about it. The longest beginning counts. */
const words: Record<string, [begins: string, todo: string]> = {
  "28": ["does not let us in", "Check the account, and let it in from where Drumbeat runs (pg_hba.conf)."],
  "28P01": ["does not let us in", "Check the name of the account and its password."],
  "3D000": ["has no such database", "Check the name of the database."],
  "42": ["does not understand the query", "Correct the query."],
  "42P01": ["does not find a table", "Check its name, with the schema before it where it has one."],
  "42501": ["does not allow this", "Give the account the right to read what the query needs."],
  "22": ["cannot work the query out", "Correct the query."],
  "22012": ["cannot work the query out", "Write nullif(…, 0) where something may be divided by nothing."],
  "25": ["does not do this", "Drumbeat only reads: write a query that changes nothing."],
  "08": ["does not take the query", "Correct the query."],
  "0A": ["cannot do this", "Write one plain query."],
  "53": ["has no room for us now", "Try again later, or allow the account more connections."],
  "55P03": [
    `let us wait for a lock longer than ${limits.lockSeconds} seconds`,
    "Try again later, when nobody changes the table.",
  ],
  "57": ["is not ready", "Try again later."],
  "57014": [
    `stopped the query, which took longer than ${limits.statementSeconds} seconds`,
    "Ask for less, add an index, or keep the sums in a table of their own.",
  ],
};

/** Why a PostgreSQL gave no row, in words for whoever connects it. */
export function whyRefused(place: Place, error: Error & { code?: string }, signal: AbortSignal): SourceFault {
  const { host, password } = place;
  const { code = "", message } = error;
  const fault = (said: string, todo: string) => new SourceFault(said, todo, { cause: error });
  if (error instanceof ForbiddenAddressError || message === NOT_IN_DEMO) return sourceFaultOf(error);
  if (error instanceof TooMuchError)
    return fault(`${host} answers with more than 1 MB.`, "Ask for one row of numbers.");
  if (signal.aborted || message === "timeout expired")
    return fault(
      `${host} gave no whole answer in the time it had.`,
      "See whether the server is up, and lets Drumbeat through to this port.",
    );
  if (/does not support SSL/.test(message))
    return fault(
      `${host} does not encrypt.`,
      "Switch encryption on there. Only where nobody else can listen, choose the connection without it.",
    );
  if (/CERT|SIGNATURE|SSL|TLS/.test(code))
    return fault(
      `${host} has a certificate that is not trusted (${code}).`,
      "Give the certificate of the authority that issued it, and the name of the server as it stands there.",
    );
  if (!password && /password/.test(message)) return fault(`${host} wants a password.`, "Give the password.");
  const key = [code, code.slice(0, 2)].find((beginning) => beginning in words);
  if (key) {
    const [begins, todo] = words[key] as [string, string];
    return fault(`${host} ${begins}: ${quote(message, [password])}`, todoFor(message) ?? todo);
  }
  if (/^(?=.*\d)[0-9A-Z]{5}$/.test(code))
    return fault(
      `${host} reports an error: ${quote(message, [password])} (${code})`,
      "Check the settings and the query.",
    );
  if (code) return sourceFaultOf(new Error(whatWentWrong(error, host, 0), { cause: error }));
  return fault(
    `${host} broke off, or is no PostgreSQL: ${quote(message, [password])}`,
    "Check the name of the server and the port.",
  );
}

function todoFor(message: string): string | undefined {
  if (/multiple commands/.test(message)) return "Write one statement only.";
  if (/bind message supplies/.test(message)) return "Use $1 and $2 only: there are no more.";
  return /no encryption/.test(message) ? "Choose an encrypted connection." : undefined;
}
