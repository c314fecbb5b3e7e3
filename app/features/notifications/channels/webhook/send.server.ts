import { Webhook } from "standardwebhooks";
import { now } from "~/clock.server";
import type { Envelope, Send } from "../channel";
import { cutText } from "../cut-text";
import { fullLink } from "../full-link";
import { postToHook } from "../post-to-hook.server";
import type { WebhookPlace } from "./words";

/** Standard Webhooks asks for less than 20 kB. */
const most = { title: 500, lines: 8_000, facts: 2_000, sections: 6_000 };
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
  const { title, facts, sections, why } = words;
  const link = fullLink(envelope);
  return {
    type: `message.${topic}`,
    timestamp: createdAt,
    data: {
      key,
      topic,
      isCritical,
      title: cutText(title, most.title, sizeOf),
      text: cutText(words.lines.join("\n\n"), most.lines, sizeOf),
      facts: whatFits(facts, most.facts),
      sections: whatFits(sections, most.sections),
      link,
      why: cutText(why, most.title, sizeOf),
    },
  };
}

/** The first of a list that fit; a program that wants the rest follows the link. */
function whatFits<One>(list: readonly One[], bytes: number): One[] {
  let size = 0;
  return list.filter((one) => {
    size += Buffer.byteLength(JSON.stringify(one));
    return size <= bytes;
  });
}
