import { problem } from "~/http/problem.server";
import { looksLikeKey } from "./draw-key.server";
import { type Caller, findCaller, type Turned } from "./find-caller.server";

const words: Record<Turned, string> = {
  unknown: "This key is not known here. Make one on the keys page of the project.",
  revoked: "This key was revoked. Make another one on the keys page of the project.",
  expired: "This key has expired. Make another one on the keys page of the project.",
  deactivated: "The person who made this key can no longer sign in, so it does nothing any more.",
  hidden: "The person who made this key does not see this project any more, so neither does the key.",
};

/** Where people put a key into an address, from which it gets into logs, histories and proxies. */
const names = /^(api[-_]?key|key|token|access[-_]?token|auth(orization)?|bearer)$/i;

/** The program that asks, by its key in the Authorization header alone: cookies count for nothing here. Throws a problem. */
export async function requireCaller(request: Request): Promise<Caller> {
  refuseKeyInAddress(request);
  const [, key = ""] = /^Bearer +(\S+) *$/i.exec(request.headers.get("authorization") ?? "") ?? [];
  if (!key) throw unauthorized("Send a key of the project in the header “Authorization: Bearer drum_…”.", "Bearer");
  const caller = looksLikeKey(key) ? await findCaller(key) : "unknown";
  if (typeof caller === "string") throw unauthorized(words[caller], 'Bearer error="invalid_token"');
  return caller;
}

function refuseKeyInAddress({ url }: Request): void {
  for (const [name, value] of new URL(url).searchParams) {
    if (!names.test(name) && !value.includes("drum_")) continue;
    throw problem(
      400,
      "A key does not belong into an address: addresses are kept in logs and histories. Send it in the header “Authorization: Bearer drum_…”. If this one was real, revoke it.",
      { errors: [{ parameter: name.slice(0, 100), detail: "Looks like a key." }] },
    );
  }
}

const unauthorized = (detail: string, challenge: string) =>
  problem(401, detail, { headers: { "WWW-Authenticate": challenge } });
