import { type Passage, remarkOn } from "../passage";
import { type Found, findPhrases, phraseAt, phrasesOf } from "../phrases";
import type { Word } from "../read-text";
import type { Remark } from "../remark";
import { hearsayPhrases } from "../words/hearsay";
import { quotingYou, sayingVerbs } from "../words/saying-verbs";
import { unnamedOthers } from "../words/unnamed-others";

const whole = phrasesOf(hearsayPhrases);
const others = phrasesOf(unnamedOthers);
const saying = phrasesOf(sayingVerbs);
const quoting = phrasesOf(quotingYou);
const near = 6;
/** "You told support what …", "you made the new people feel …". */
const causing = new Set(
  "told tell make made makes making let lets helped showed gave taught asked said that until".split(" "),
);

/** What others, unnamed, say or think. It cannot be answered. */
export function findHearsay(passage: Passage): Remark[] {
  return passage.sentences.flatMap((sentence) => {
    const phrase = findPhrases(whole, sentence).find((found) => !isFirstHand(sentence, found));
    const words = phrase?.words ?? othersSaying(sentence);
    if (!words) return [];
    return [
      remarkOn("hearsay", passage, words, {
        why: "Nobody can answer what unnamed others say. What did you see or hear yourself?",
        frame: "I saw …, on …",
      }),
    ];
  });
}

/** "I was told by you", "I was told by Ines": its author says who it was. */
function isFirstHand(sentence: readonly Word[], { first, words }: Found): boolean {
  if (!/^(?:i|i've|we|we've)$/.test(words[0]?.key ?? "")) return false;
  const [next, after] = [sentence[first + words.length], sentence[first + words.length + 1]];
  return next?.key === "by" && (after?.key === "you" || /^\p{Lu}/u.test(after?.typed ?? ""));
}

function othersSaying(sentence: readonly Word[]): Word[] | undefined {
  const quotedFrom = findPhrases(quoting, sentence)[0]?.first ?? sentence.length;
  for (const { first, words } of findPhrases(others, sentence)) {
    if (first > quotedFrom) break;
    if (sentence.slice(Math.max(0, first - 3), first).some(({ key }) => causing.has(key))) continue;
    const from = first + words.length;
    for (let at = from; at < Math.min(from + near, sentence.length); at++) {
      if (/[,;:]/.test(sentence[at]?.before ?? "")) break;
      const found = phraseAt(saying, sentence, at);
      if (found) return sentence.slice(first, at + found.words.length);
    }
  }
  return undefined;
}
