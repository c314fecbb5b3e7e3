import { type Passage, remarkOn } from "../passage";
import { findPhrases, hasPhrase, phrasesOf } from "../phrases";
import type { Word } from "../read-text";
import type { Remark } from "../remark";
import { occasions, times } from "../words/occasions";

const datable = phrasesOf(times);
const occasion = phrasesOf(occasions);
const isNow = new Set("are is am be get gets feel feels being you're".split(" "));
const oneOf = new Set("the this that our a an your my s".split(" "));
const was = /^(?:was|were|had|did|came|went|said|told|wrote|asked|\p{L}{3,}ed)$/u;

/** An example without a time, a place, an occasion, a number or a quoted word. */
export function findNoExample(passage: Passage, typed: string): Remark[] {
  if (isMemorable(passage, typed)) return [];
  return [
    remarkOn("no-example", passage, passage.words, {
      why: "Without one situation that both remember, the talk will be about whether it happened at all.",
      frame: "On … (day), in … (meeting, summary, flag), you …",
    }),
  ];
}

function isMemorable({ words }: Passage, typed: string): boolean {
  if (/\d|["“„«][^"”»]|https?:/.test(typed) || hasPhrase(datable, words.map(withoutEnding))) return true;
  if (findPhrases(occasion, words.map(withoutEnding)).some(({ first }) => oneOf.has(words[first - 1]?.key ?? "")))
    return true;
  if (words.some((word, at) => at > 0 && isName(word))) return true;
  return words[0]?.key === "when" && words.some(({ key }, at) => was.test(key) && !isNow.has(words[at - 1]?.key ?? ""));
}

/** "this morning's" is the morning. */
const withoutEnding = (word: Word): Word => (word.key.endsWith("'s") ? { ...word, key: word.key.slice(0, -2) } : word);
const isName = ({ typed, before }: Word) =>
  /^\p{Lu}\p{Ll}+/u.test(typed) && !/[.!?:]/.test(before) && !/^I['’]?/.test(typed);
