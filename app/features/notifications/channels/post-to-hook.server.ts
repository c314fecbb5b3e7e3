import { callOutbound, type OutboundAnswer } from "~/http/outbound.server";
import type { Outcome } from "./channel";
import { plainAnswer } from "./plain-answer";
import { readRetryAfter } from "./retry-after.server";

type Post = {
  url: string;
  body: string;
  headers?: Record<string, string>;
  /** Whatever of these the other side says back is hidden. */
  secrets?: readonly string[];
  /** Of an answer 2xx: whether it is what this kind of place says when it took the message. */
  isTaken: (answer: OutboundAnswer) => boolean;
  /** Of a refusal: whether it will never be otherwise. 410 always is one. */
  isGone?: (answer: OutboundAnswer) => boolean;
};

/** One POST to a hook. Whatever happens becomes an outcome: this throws nothing. */
export async function postToHook({ url, body, headers, secrets = [], isTaken, isGone }: Post): Promise<Outcome> {
  let answer: OutboundAnswer;
  try {
    const own = { "content-type": "application/json; charset=utf-8", "user-agent": "Drumbeat", ...headers };
    answer = await callOutbound({ url, method: "POST", headers: own, body });
  } catch (error) {
    return { kind: "later", answer: (error as Error).message };
  }
  const said = plainAnswer(answer, [url, new URL(url).pathname, ...secrets]);
  const { status } = answer;
  if (status >= 200 && status < 300) return { kind: isTaken(answer) ? "taken" : "later", answer: said };
  if (status >= 300 && status < 400)
    return { kind: "later", answer: `${status}: it points to another address, and Drumbeat follows none.` };
  if (status === 410 || isGone?.(answer)) return { kind: "gone", answer: said };
  return { kind: "later", answer: said, retryAfterSeconds: readRetryAfter(answer.headers["retry-after"]) };
}
