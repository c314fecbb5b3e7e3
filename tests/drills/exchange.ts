import { type Agent, type IncomingHttpHeaders, request } from "node:http";

export type Answer = { status: number; headers: IncomingHttpHeaders; body: string };
export type Sending = { method?: string; body?: string; headers?: Record<string, string> };

/** A request without a whole answer. Refused: nobody listened. Otherwise the connection was a new one, or had carried answers before. */
export class Lost extends Error {
  constructor(
    readonly how: "refused" | "on a new connection" | "on a kept connection" | "in mid-answer",
    cause: Error,
  ) {
    super(`No answer, ${how}: ${cause.message}`);
  }
}

const ANSWER_MILLISECONDS = 30_000;

/** One request and its whole answer. */
export function exchange(agent: Agent, url: URL, { method = "GET", body, headers = {} }: Sending): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const form = body !== undefined && {
      "content-type": "application/x-www-form-urlencoded",
      "content-length": Buffer.byteLength(body),
      origin: url.origin,
    };
    const options = { method, agent, timeout: ANSWER_MILLISECONDS, headers: { ...form, ...headers } };
    const asked = request(url, options, (response) => {
      const cut = (error: Error) => reject(new Lost("in mid-answer", error));
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk) => (text += chunk));
      response.on("error", cut);
      response.on("end", () =>
        response.complete
          ? resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text })
          : cut(new Error("it was cut off")),
      );
    });
    asked.on("timeout", () => asked.destroy(new Error(`nothing for ${ANSWER_MILLISECONDS} ms`)));
    asked.on("error", (error: NodeJS.ErrnoException) => {
      const kept = asked.reusedSocket ? "on a kept connection" : "on a new connection";
      reject(new Lost(error.code === "ECONNREFUSED" ? "refused" : kept, error));
    });
    asked.end(body);
  });
}
