import type { Content } from "~/features/summaries/content";

/** What a check-in may have been about: the lines of the newest summary. */
export function topicIdeas(newest: Content | null): string[] {
  if (!newest) return [];
  const { milestones, roadblocks, promises } = newest;
  const lines = [
    ...milestones.filter(({ state }) => state !== "done" && state !== "dropped").map(({ outcome }) => outcome),
    ...roadblocks.filter(({ clearedOn }) => !clearedOn).map(({ title }) => title),
    ...promises.map(({ text }) => text),
  ];
  return [...new Set(lines.map((line) => line.slice(0, 140)))];
}
