export type Word = {
  /** As lists have it: small letters, straight apostrophes. */
  key: string;
  typed: string;
  from: number;
  to: number;
  /** What stands between it and the word before, without blanks. */
  before: string;
};
export type ReadText = { text: string; words: Word[]; sentences: Word[][] };

const wordShape = /[\p{L}\p{M}\p{N}_]+(?:['’.-][\p{L}\p{M}\p{N}_]+)*/gu;
const sentenceEnd = /[.!?…\n]/;

/**
 * The words and sentences of a text, in one pass. Code, addresses of pages and HTML tags hold no words; `quotes` leaves out
 * what somebody else is quoted with.
 */
export function readText(text: string, { quotes = true } = {}): ReadText {
  const read = withoutCode(quotes ? text : withoutQuotes(text));
  const words: Word[] = [];
  const sentences: Word[][] = [];
  let end = 0;
  for (const { 0: typed, index: from } of read.matchAll(wordShape)) {
    const gap = read.slice(end, from);
    const word = { key: keyOf(typed), typed, from, to: from + typed.length, before: gap.trim() };
    end = word.to;
    words.push(word);
    const sentence = sentences.at(-1);
    if (sentence && !sentenceEnd.test(gap)) sentence.push(word);
    else sentences.push([word]);
  }
  return { text, words, sentences };
}

/** How a word or phrase is compared with a list. */
export const keyOf = (typed: string): string =>
  (/^[\0-\x7f]*$/.test(typed) ? typed : typed.normalize("NFC").replaceAll("’", "'")).toLowerCase();

const blank = (match: string) => " ".repeat(match.length);
const hidden = [/```[\s\S]*?(?:```|$)/g, /`[^`\n]*`/g, /\bhttps?:\/\/\S+/gi, /<\/?[a-z][^<>]{0,400}>/gi];

const withoutCode = (text: string) => hidden.reduce((left, shape) => left.replace(shape, blank), text);

const quoted = /"[^"\n]{0,400}"|“[^“”\n]{0,400}”/g;
const withoutQuotes = (text: string) => text.replace(quoted, blank);
