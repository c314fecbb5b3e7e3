import { createHmac, timingSafeEqual } from "node:crypto";
import { isUuid } from "~/http/is-uuid";
import { secret } from "~/http/secret.server";
import { baseUrl } from "~/server/base-url.server";
import type { Topic } from "./message";
import { type StoppableTopic, stoppableTopics } from "./preferences/stoppable-topics";

const findStoppable = (topic: string): StoppableTopic | undefined => stoppableTopics.find((one) => one === topic);
const sign = (text: string) => createHmac("sha256", secret).update(`unsubscribe ${text}`).digest("base64url");

/** Where one click stops mails of this topic to this person, without signing in; null where they may not be stopped. */
export function unsubscribeUrl(personId: string, topic: Topic): string | null {
  if (!findStoppable(topic)) return null;
  const text = `${personId}.${topic}`;
  return `${baseUrl()}/unsubscribe/${text}.${sign(text)}`;
}

/** Whose mails of which topic the link stops; null for one that we did not make. */
export function readUnsubscribeToken(token: string): { personId: string; topic: StoppableTopic } | null {
  const [personId = "", name = "", given = ""] = token.split(".");
  const topic = findStoppable(name);
  const [own, other] = [Buffer.from(sign(`${personId}.${name}`)), Buffer.from(given)];
  if (!topic || !isUuid(personId) || own.length !== other.length) return null;
  return timingSafeEqual(own, other) ? { personId, topic } : null;
}
