import { type Passage, remarkOn } from "../passage";
import { findPhrases, hasPhrase, phrasesOf } from "../phrases";
import type { Word } from "../read-text";
import type { Remark } from "../remark";
import { occasions } from "../words/occasions";
import { placesAndHours, times } from "../words/times";
import { vagueWords } from "../words/vague-words";

const datable = phrasesOf(times, placesAndHours);
const occasion = phrasesOf(occasions);
const vague = phrasesOf(vagueWords);
const forever = /\b24\s?\/\s?7\b|\b100 ?%|\b\d+ times a\b|\b1,?000(?:,?000)? times\b/gi;
const isNow = new Set("are is am be get gets feel feels being you're".split(" "));
const oneOf = new Set("the this that our a an your my first second third last his her their s on at by in".split(" "));
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
  if (/\d|["“„«][^"”»]|https?:/.test(typed.replace(forever, "")) || hasPhrase(datable, words.map(withoutEnding)))
    return true;
  if (hasPhrase(vague, words)) return false;
  if (findPhrases(occasion, words.map(withoutEnding)).some(({ first }) => oneOf.has(words[first - 1]?.key ?? "")))
    return true;
  if (words.some((word, at) => at > 0 && isName(word) && !tools.has(word.key))) return true;
  return (
    /^(?:when|while|as|after|before)$/.test(words[0]?.key ?? "") &&
    words.some(({ key }, at) => was.test(key) && !isNow.has(words[at - 1]?.key ?? ""))
  );
}

/** "this morning's" is the morning. */
const withoutEnding = (word: Word): Word => (word.key.endsWith("'s") ? { ...word, key: word.key.slice(0, -2) } : word);
const tools = new Set(
  "slack jira teams figma git github gitlab confluence outlook zoom excel word powerpoint english german french spanish dutch english notion trello miro whatsapp".split(
    " ",
  ),
);
const isName = ({ typed, before }: Word) =>
  /^\p{Lu}\p{Ll}+/u.test(typed) && !/[.!?:]/.test(before) && !/^I['’]?/.test(typed);
