import { isKind, kinds } from "~/features/notifications/channels/kinds";

/** What became of the messages about a flag for one person or target by one channel. */
export type Reach = {
  channel: string;
  /** The person's or target's: several may have one name. */
  id: string;
  name: string;
  isPerson: boolean;
  /** When the receiving side first took one. */
  sentAt: Date | null;
  waiting: number;
  dead: number;
  /** What the other side said to the last one that it did not take. */
  answer: string | null;
};

export type ReachView = { id: string; who: string; words: string; isReached: boolean };

/** "Mail taken by the mail server 14:02", "Page not open", "Slack refused: 404". */
export function reachInWords(reach: Reach, when: (instant: Date) => string): ReachView {
  return { id: reach.id, who: reach.name, words: wordsOf(reach, when), isReached: reach.sentAt !== null };
}

function wordsOf({ channel, sentAt, waiting, dead, answer }: Reach, when: (instant: Date) => string): string {
  if (channel === "page") return sentAt ? `Shown on an open page ${when(sentAt)}` : "Page not open";
  const isMail = channel === "email";
  const name = isMail ? "Mail" : nameOf(channel);
  const taken =
    sentAt && (isMail ? `Mail taken by the mail server ${when(sentAt)}` : `${name} took it ${when(sentAt)}`);
  const trouble = answer && `${name} ${refusal(answer).replace(/\.$/, "")}${dead > 0 ? ", given up" : ""}`;
  if (taken) return trouble ? `${taken}; a later one: ${trouble}` : taken;
  if (trouble) return trouble;
  return waiting > 0 ? `${name} on its way` : `${name} not sent`;
}

const NOT_SENT = "Not sent:";
/** What we did not send, nobody has refused. */
const refusal = (answer: string) =>
  answer.startsWith(NOT_SENT) ? answer.replace(NOT_SENT, "not sent:") : `refused: ${answer}`;

const nameOf = (channel: string) => (isKind(channel) ? kinds[channel].name : channel);
