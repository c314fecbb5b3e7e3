import type { Words } from "../message";

/** What the other side did with one attempt. `answer` is shown to people: no secrets, at most 500 characters. */
export type Outcome =
  | { kind: "taken"; answer: string }
  | { kind: "later"; answer: string; retryAfterSeconds?: number }
  | { kind: "gone"; answer: string };

/** One attempt to say a message to one person or target. Times are ISO 8601, links absolute. */
export type Envelope = {
  /** The same in every attempt: receivers tell repeats by it. */
  deliveryId: string;
  key: string;
  topic: string;
  isCritical: boolean;
  words: Words;
  createdAt: string;
  baseUrl: string;
};
