import { STATUS_CODES } from "node:http";

/** What is wrong with one part of a request: a field of its body by JSON pointer, or a parameter by name. */
export type Fault = { pointer?: string; parameter?: string; detail: string };

export const problemType = "application/problem+json";

/** What went wrong, for a program (RFC 9457). `detail` is a plain sentence with what to do about it. */
export const problemBody = (status: number, detail: string, errors?: readonly Fault[]) => ({
  type: "about:blank",
  title: STATUS_CODES[status] ?? "Error",
  status,
  detail,
  ...(errors && { errors }),
});

type More = { errors?: readonly Fault[]; headers?: Record<string, string> };

/** To throw, or to answer with, where a program asks. */
export const problem = (status: number, detail: string, { errors, headers }: More = {}): Response =>
  new Response(JSON.stringify(problemBody(status, detail, errors)), {
    status,
    headers: { "Content-Type": problemType, "Cache-Control": "no-store", ...headers },
  });
