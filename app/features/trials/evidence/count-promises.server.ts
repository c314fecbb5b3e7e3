import type { ContentLastPromise } from "~/features/summaries/content";
import { summaryUrl } from "~/features/summaries/summary-urls";
import type { EvidenceSpan } from "./evidence-span";
import { type Figure, partOf } from "./figure";
import type { RevisionUntil } from "./list-revisions-until.server";

const words = { kept: "kept", moved: "moved", dropped: "dropped", open: "still open" };

/** Promises kept, of those that a summary due in the trial has judged; a promise counts by its last judgement. */
export function countPromises({ project, due }: EvidenceSpan, revisions: readonly RevisionUntil[]): Figure {
  const weeks = new Set(due.map(({ weekOn }) => weekOn));
  const judged = new Map<string, ContentLastPromise & { weekOn: string }>();
  for (const { weekOn, lastPromises } of revisions)
    for (const promise of lastPromises) judged.set(promise.id, { ...promise, weekOn });
  const counted = [...judged.values()].filter(({ weekOn, outcome }) => weeks.has(weekOn) && outcome !== "open");
  const kept = counted.filter(({ outcome }) => outcome === "kept").length;
  return {
    ...{ key: "promises", label: "Promises kept", before: null, during: partOf(kept, counted.length) },
    ...{ change: "", verdict: "none" },
    note: "Promises that a summary due in the trial has set beside what was. One that moved, with its reason, is not kept.",
    items: counted.map(({ text, outcome, reason, weekOn }) => ({
      text: `${text}: ${words[outcome]}${reason && `, ${reason}`}`,
      href: summaryUrl(project.slug, weekOn),
    })),
  };
}
