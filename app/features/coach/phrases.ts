import { keyOf, type Word } from "./read-text";

/** The phrases of a list by their first word, longest first. "*" stands for any one word. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** One or more words, found in a text. */
export type Found = { first: number; words: Word[] };

export function phrasesOf(...lists: readonly (readonly string[])[]): Phrases {
  const phrases = new Map<string, string[][]>();
  for (const line of lists.flat()) {
    const keys = keyOf(line).split(/[\s/+]+/);
    const first = keys[0] as string;
    phrases.set(first, [...(phrases.get(first) ?? []), keys]);
  }
  for (const some of phrases.values()) some.sort((one, other) => other.length - one.length);
  return phrases;
}

/** The longest phrase of the list that begins at this word. */
export function phraseAt(phrases: Phrases, words: readonly Word[], at: number): Found | undefined {
  const some = phrases.get(words[at]?.key ?? "");
  const keys = some?.find((one) => one.every((key, index) => key === "*" || key === words[at + index]?.key));
  return keys && { first: at, words: words.slice(at, at + keys.length).filter((word) => word !== undefined) };
}

/** Every phrase of the list in these words; they do not overlap. */
export function findPhrases(phrases: Phrases, words: readonly Word[]): Found[] {
  const all: Found[] = [];
  for (let at = 0; at < words.length; at++) {
    const found = phraseAt(phrases, words, at);
    if (!found) continue;
    all.push(found);
    at += found.words.length - 1;
  }
  return all;
}

export const hasPhrase = (phrases: Phrases, words: readonly Word[]): boolean =>
  words.some((_, at) => phraseAt(phrases, words, at) !== undefined);
