import type { Topic } from "../message";

/** What a project's channel may get beside what is critical: what is said to all of a project, and not to one person. */
export const targetTopics = ["digest"] as const satisfies readonly Topic[];
export type TargetTopic = (typeof targetTopics)[number];

const topicWords: Record<TargetTopic, string> = { digest: "The summary of each period, and corrections of it" };

export const topicOptions = targetTopics.map((value) => ({ value, label: topicWords[value] }));
