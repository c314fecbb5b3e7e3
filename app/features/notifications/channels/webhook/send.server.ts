import { isDeepStrictEqual } from "node:util";
import { Webhook } from "standardwebhooks";
import { now } from "~/clock.server";
import type { Envelope, Send } from "../channel";
import { cutText } from "../cut-text";
import { fullLink } from "../full-link";
import { postToHook } from "../post-to-hook.server";
import type { WebhookPlace } from "./words";

/** Standard Webhooks asks for less than 20 kB. */
const most = { title: 500, lines: 8_000, fact: 1_500, facts: 3_000, sections: 6_000 };
const sizeOf = (sign: string) => Buffer.byteLength(JSON.stringify(sign)) - 2;

/** Signed by the Standard Webhooks convention: the same id and the same bytes at every attempt, a fresh time. */
export const sendWebhook: Send<WebhookPlace> = (envelope, { url, secret, formerSecret }) => {
  const at = now();
  const body = JSON.stringify(webhookMessage(envelope));
  const secrets = formerSecret && at < new Date(formerSecret.until) ? [secret, formerSecret.secret] : [secret];
  const headers = {
    "webhook-id": envelope.deliveryId,
    "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
    "webhook-signature": secrets.map((one) => new Webhook(one).sign(envelope.deliveryId, at, body)).join(" "),
  };
  return postToHook({ url, body, headers, secrets, isTaken: () => true });
};

function webhookMessage(envelope: Envelope) {
  const { words, topic, key, isCritical, createdAt } = envelope;
  const whole = {
    ...{ title: words.title, text: words.lines.join("\n\n"), facts: words.facts, sections: words.sections },
    why: words.why,
  };
  const cut = {
    title: cutText(whole.title, most.title, sizeOf),
    text: cutText(whole.text, most.lines, sizeOf),
    facts: whatFits(
      whole.facts.map(({ label, value }) => ({ label, value: cutText(value, most.fact, sizeOf) })),
      most.facts,
    ),
    sections: whatFits(whole.sections, most.sections),
    why: cutText(whole.why, most.title, sizeOf),
  };
  return {
    type: `message.${topic}`,
    timestamp: createdAt,
    /** `isCut`: something was shortened or left out; a program that wants it all follows the link. */
    data: { key, topic, isCritical, ...cut, link: fullLink(envelope), isCut: !isDeepStrictEqual(cut, whole) },
  };
}

/** The first of a list that fit. */
function whatFits<One>(list: readonly One[], bytes: number): One[] {
  let size = 0;
  return list.filter((one) => {
    size += Buffer.byteLength(JSON.stringify(one));
    return size <= bytes;
  });
}
