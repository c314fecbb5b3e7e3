import { textOfHtml } from "~/markdown/text-of-html";
import type { SummaryView } from "../summary-view";
import { placesOfSummary } from "../words-explained/places-of-summary";

/** Words of a summary that somebody may not understand, and where they stand. */
export type Passage = { part: string; lineId: string; quote: string };
type Text = { part: string; lineId: string; text: string };

/** Characters of what is marked at once. */
export const LONGEST_QUOTE = 300;

/** Every text that a reader of a summary meets, the notes a block at a time. */
export const textsOfSummary = (summary: SummaryView): Text[] => [
  ...placesOfSummary(summary).map(({ part, lineId, text }) => ({ part, lineId, text: inOneLine(text) })),
  ...textOfHtml(summary.notesHtml)
    .split("\n")
    .filter(Boolean)
    .map((text) => ({ part: "notes", lineId: "", text: inOneLine(text) })),
];

export const inOneLine = (text: string): string => text.normalize("NFC").replace(/\s+/g, " ").trim();

const sentences = new Intl.Segmenter("en", { granularity: "sentence" });

/** A summary sentence by sentence, each once in its line. What is longer than can be marked at once is cut. */
export function sentencesOfSummary(summary: SummaryView): Passage[] {
  const seen = new Set<string>();
  return textsOfSummary(summary).flatMap(({ part, lineId, text }) =>
    [...sentences.segment(text)].flatMap(({ segment }) => {
      const quote = cut(segment.trim());
      const key = JSON.stringify([part, lineId, quote]);
      if (!/[\p{L}\p{N}]/u.test(quote) || seen.has(key)) return [];
      seen.add(key);
      return [{ part, lineId, quote }];
    }),
  );
}

const cut = (text: string): string =>
  text.length <= LONGEST_QUOTE
    ? text
    : text
        .slice(0, LONGEST_QUOTE)
        .replace(/\s\S*$/, "")
        .toWellFormed();

const isOfWord = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}\p{M}_]/u.test(sign);

/**
 * What somebody marked, in whole words, as it stands in the summary: in its line where that is known, else wherever it stands
 * first. Null where the summary does not say it, or says it across lines.
 */
export function findPassage(summary: SummaryView, marked: string, lineId: string): Passage | null {
  const quote = inOneLine(marked);
  if (!/[\p{L}\p{N}]/u.test(quote)) return null;
  const texts = textsOfSummary(summary);
  const has = ({ text }: Text) => text.includes(quote);
  const found = (lineId && texts.find((one) => one.lineId === lineId && has(one))) || texts.find(has);
  if (!found) return null;
  let from = found.text.indexOf(quote);
  let to = from + quote.length;
  while (isOfWord(found.text[from - 1]) && isOfWord(found.text[from])) from--;
  while (isOfWord(found.text[to]) && isOfWord(found.text[to - 1])) to++;
  const whole = found.text.slice(from, to);
  return whole.length > LONGEST_QUOTE ? null : { part: found.part, lineId: found.lineId, quote: whole };
}
