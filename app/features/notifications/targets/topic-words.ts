import type { Topic } from "../message";

/** What people may stop, and a project's channel may get beside what is critical. */
export const offeredTopics = ["deadline", "digest", "due", "rhythm"] as const satisfies readonly Topic[];
export type OfferedTopic = (typeof offeredTopics)[number];

export const topicWords: Record<OfferedTopic, string> = {
  deadline: "A summary is due soon, or late",
  digest: "The summary of each period",
  due: "Decisions and questions that wait for an answer",
  rhythm: "Agreement, trial and review",
};

export const topicOptions = offeredTopics.map((value) => ({ value, label: topicWords[value] }));
