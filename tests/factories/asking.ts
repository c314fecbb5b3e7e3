import type { AppLoadContext } from "@remix-run/node";
import { baseUrl } from "~/server/base-url.server";
import { log } from "~/server/log.server";

type Visit = {
  form?: Record<string, string> | URLSearchParams;
  /** What an earlier answer set: its headers, or the cookie itself. */
  cookie?: Headers | string;
  address?: string;
  params?: Record<string, string>;
  headers?: Record<string, string>;
};

/** What a loader or an action is called with: a GET of the path, or a POST where a form is given. */
export function asking(path: string, { form, cookie, address = "192.0.2.1", params = {}, headers = {} }: Visit = {}) {
  const request = new Request(new URL(path, baseUrl()), {
    method: form ? "POST" : "GET",
    body: form && new URLSearchParams(form),
    headers: { ...headers, ...(cookie && { cookie: cookieOf(cookie) }) },
  });
  const context: AppLoadContext = { clientAddress: address, cspNonce: "nonce", requestId: "request", log };
  return { request, context, params };
}

/** The cookie that a browser would send back after an answer. */
export function cookieOf(answer: Headers | string): string {
  if (typeof answer === "string") return answer;
  return answer
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}

/** What a loader or an action throws: a redirect or an error page. */
export async function thrownBy(call: Promise<unknown>): Promise<Response> {
  const thrown = await call.then(
    (value) => Promise.reject(new Error(`Nothing was thrown, but answered: ${JSON.stringify(value)}`)),
    (error: unknown) => error,
  );
  if (thrown instanceof Response) return thrown;
  throw thrown;
}
