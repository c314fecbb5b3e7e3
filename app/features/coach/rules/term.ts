import { type Passage, remarkOn } from "../passage";
import { phraseAt, phrasesOf } from "../phrases";
import { keyOf, type Word } from "../read-text";
import type { Evidence, Remark } from "../remark";
import { namesLikeCode } from "../words/names-like-code";
import { technicalWords } from "../words/technical";
import { knownForms } from "./known-forms";

const technical = phrasesOf(technicalWords);
const names = new Set(namesLikeCode);
const files =
  /\.(?:c|conf|cpp|cs|env|go|h|ini|java|js|json|log|lock|md|php|properties|py|rb|rs|sh|sql|toml|ts|tsx|xml|ya?ml)$/;

/** More of one field nobody reads. */
const MOST = 40;

/** Words of the trade that the glossary does not explain, each once. */
export function findTerms(passages: readonly Passage[], { knownTerms }: Pick<Evidence, "knownTerms">): Remark[] {
  const { forms: known, phrases: longTerms } = knownForms(knownTerms);
  const said = new Set<string>();
  return passages.flatMap((passage) => {
    const { words, text } = passage;
    const remarks: Remark[] = [];
    for (let at = 0; at < words.length; at++) {
      const explained = phraseAt(longTerms, words, at);
      const found =
        phraseAt(technical, words, at)?.words ??
        (looksLikeCode(words[at] as Word, text) ? words.slice(at, at + 1) : []);
      const term = found.map(({ key }) => key).join(" ");
      if (explained && explained.words.length >= found.length) at += explained.words.length - 1;
      else if (found.length > 0) {
        const isKnown = known.has(term) || said.has(term) || isExplained(words, at + found.length);
        said.add(term);
        if (!isKnown) remarks.push(remarkOn("term", passage, found, reason));
        at += found.length - 1;
      }
    }
    return remarks.slice(0, MOST);
  });
}

/** No name is longer. */
const LONGEST = 80;

const reason = {
  why: "A word of the trade that the glossary does not explain.",
  frame: "… (in plain words: …), or say what it does for whom",
};

/** Names out of the code: userId, user_id, nginx.conf, getOrder(). */
function looksLikeCode({ typed, to }: Word, text: string): boolean {
  if (typed.length > LONGEST || (!/[A-Z_.]/.test(typed) && text[to] !== "(")) return false;
  const [plain = ""] = typed.split(/['’]/);
  if (names.has(keyOf(plain))) return false;
  return (
    /^[a-z]+[A-Z][a-z]/.test(plain) ||
    (/^(?:[A-Z][a-z]+){1,4}[A-Z][a-z]+$/.test(plain) && plain.length > 7) ||
    /^[A-Za-z]\w*_\w*[A-Za-z0-9]$/.test(plain) ||
    files.test(plain) ||
    (text.startsWith("()", to) && /^[a-z]/i.test(plain))
  );
}

/** Directly behind it a bracket with at least three words. */
function isExplained(words: readonly Word[], next: number): boolean {
  const [first, second, third] = words.slice(next, next + 3);
  return first?.before === "(" && ![second, third].some((word) => !word || word.before.includes(")"));
}
