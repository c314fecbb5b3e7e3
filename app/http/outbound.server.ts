import { Agent, request } from "undici";
import { refuseInDemo } from "~/not-in-demo.server";
import { ForbiddenAddressError, lookupPublic, refuseForbiddenLiteral } from "./outbound-address.server";

type Call = {
  url: string;
  method: "GET" | "POST";
  headers?: Record<string, string>;
  body?: string;
  /** For the whole call, the last byte included. */
  seconds?: number;
  /** Of the answer that are read; the rest is left. */
  bytes?: number;
  /** Ends the call before its time. */
  signal?: AbortSignal;
};

/** `body` is cut at `bytes`; `isCut` says so. Header names are in lower case. */
export type OutboundAnswer = {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
  isCut: boolean;
};

const usual = { seconds: 15, bytes: 4_096 };

const agent = new Agent({
  connect: { lookup: lookupPublic, timeout: 10_000 },
  maxHeaderSize: 16_384,
  keepAliveTimeout: 4_000,
  connections: 16,
});

/**
 * The only way out by HTTP, closed in a demo. Follows no redirect, dials no private address, and takes neither longer nor more than it is
 * given. Throws an Error with a plain message when nothing was answered.
 */
export async function callOutbound({ url, method, headers, body, signal, ...most }: Call): Promise<OutboundAnswer> {
  refuseInDemo();
  const { seconds, bytes } = { ...usual, ...most };
  const { hostname, href } = readAddress(url);
  refuseForbiddenLiteral(hostname);
  const milliseconds = seconds * 1000;
  const limit = AbortSignal.timeout(milliseconds);
  try {
    const answer = await request(href, {
      method,
      headers,
      body,
      dispatcher: agent,
      signal: signal ? AbortSignal.any([limit, signal]) : limit,
      headersTimeout: milliseconds,
      bodyTimeout: milliseconds,
    });
    const read = await readUpTo(answer.body, bytes);
    return { status: answer.statusCode, headers: answer.headers, ...read };
  } catch (error) {
    if (signal?.aborted) throw new Error(`${hostname} gave no whole answer in the time it had.`, { cause: error });
    throw new Error(whatWentWrong(error, hostname, seconds), { cause: error });
  }
}

/** The address as it is dialled; throws with a plain message for what is none, or carries a name and password. */
export function readAddress(url: string): URL {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (!parsed || !/^https?:$/.test(parsed.protocol))
    throw new Error("This is not an address that begins with https://.");
  if (parsed.username || parsed.password) throw new Error("The address must not carry a name and password.");
  return parsed;
}

async function readUpTo(body: AsyncIterable<Buffer>, bytes: number): Promise<{ body: string; isCut: boolean }> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    length += chunk.length;
    // Leaving the loop destroys the stream, and with it the connection.
    if (length > bytes) break;
  }
  return { body: Buffer.concat(chunks).subarray(0, bytes).toString("utf8"), isCut: length > bytes };
}

const words: Record<string, string> = {
  ENOTFOUND: "has no address",
  EAI_AGAIN: "has no address that could be found now",
  ECONNREFUSED: "refuses the connection",
  ECONNRESET: "broke the connection off",
  UND_ERR_SOCKET: "broke the connection off",
  EHOSTUNREACH: "cannot be reached",
  ENETUNREACH: "cannot be reached",
  ETIMEDOUT: "does not answer",
  UND_ERR_CONNECT_TIMEOUT: "does not answer",
  UND_ERR_HEADERS_OVERFLOW: "answers with headers that are too long",
};

/** In words, for whoever typed the name of the host. */
export function whatWentWrong(error: unknown, hostname: string, seconds: number): string {
  if (error instanceof ForbiddenAddressError) return error.message;
  const { name, code } = error as { name?: string; code?: string };
  if (name === "TimeoutError" || /TIMEOUT$/.test(code ?? ""))
    return `${hostname} gave no whole answer within ${seconds} seconds.`;
  if (/CERT|SSL|TLS/.test(code ?? "")) return `${hostname} has a certificate that is not trusted (${code}).`;
  return `${hostname} ${words[code ?? ""] ?? `could not be called (${code ?? name ?? "unknown"})`}.`;
}
