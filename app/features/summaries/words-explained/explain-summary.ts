import {
  type Explained,
  firstUses,
  markPlaces,
  type Place,
  withoutKnown,
  wordsOf,
} from "~/features/glossary/explained";
import type { Glossary } from "~/features/glossary/glossary";
import { markHtml, unmarkHtml } from "~/features/glossary/mark-html";
import type { SummaryView } from "../summary-view";
import { placesOfSummary } from "./places-of-summary";

type Told<Summary> = { summary: Summary; explained: Explained };

/** A summary with the first use of each term in each of its sections marked; `around` are the page's other texts. */
export function explainSummary<Summary extends SummaryView>(
  summary: Summary,
  glossary: Glossary,
  around: readonly Place[] = [],
): Told<Summary> {
  const { isFirst, slugs } = firstUses();
  const marks = markPlaces([...placesOfSummary(summary), ...around], glossary, isFirst);
  const notesHtml = markHtml(summary.notesHtml, glossary.find, (slug) => isFirst("notes", slug));
  return { summary: { ...summary, notesHtml }, explained: { marks, words: wordsOf(slugs(), glossary) } };
}

/** The same for a reader who knows some terms. */
export const explainedFor = <Summary extends SummaryView>(
  { summary, explained }: Told<Summary>,
  knownTerms: readonly string[],
): Told<Summary> => ({
  summary: { ...summary, notesHtml: unmarkHtml(summary.notesHtml, knownTerms) },
  explained: withoutKnown(explained, knownTerms),
});
