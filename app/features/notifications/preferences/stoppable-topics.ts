import type { Topic } from "../message";

/** What a person may be without. The rest is about something that somebody must act on. */
export const stoppableTopics = ["deadline", "digest", "due", "rhythm", "meeting"] as const satisfies readonly Topic[];
export type StoppableTopic = (typeof stoppableTopics)[number];
