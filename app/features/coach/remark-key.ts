import { keyOf } from "./read-text";
import type { Remark } from "./remark";

/** The rules, as a dismissed remark names them. */
export const rules = [
  "activity",
  "ticket",
  "acronym",
  "term",
  "for-whom",
  "hedge",
  "passive",
  "contradiction",
] as const;
export type Rule = (typeof rules)[number];

/** The same words said again have the same hash, whatever their case and blanks. Kept instead of the words. */
export function hashWords(words: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (const character of keyOf(words).replace(/\s+/g, " ").trim()) {
    const code = character.codePointAt(0) as number;
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return [low, high].map((part) => (part >>> 0).toString(16).padStart(8, "0")).join("");
}

/** What a dismissal is about: the rule, and the hash of the words that it meant. */
export const remarkKey = ({ rule, words }: Pick<Remark, "rule" | "words">): string => `${rule} ${hashWords(words)}`;
