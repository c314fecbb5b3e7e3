import type { z } from "zod";
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

/** A field of the form that adds a target. What is typed into it is sealed. */
export type PlaceField = { name: "url" | "secret"; label: string; hint: string };

/** What the app knows of a channel without sending by it. */
export type ChannelWords<Place extends z.ZodObject = z.ZodObject> = {
  kind: string;
  name: string;
  /** Of ui/channel-icon.tsx. */
  icon: "mail" | "hash" | "users" | "message" | "webhook";
  /** Where it leads: what `send` gets beside the envelope. */
  place: Place;
  /** Empty where nobody adds targets of it. */
  fields: readonly PlaceField[];
  /** Seconds between two messages to one target. */
  paceSeconds: number;
};

export type Send<Place> = (envelope: Envelope, place: Place) => Promise<Outcome>;
