import { type Passage, remarkOn } from "../passage";
import { findPhrases, phraseAt, phrasesOf } from "../phrases";
import type { Word } from "../read-text";
import type { Remark } from "../remark";
import { hearsayPhrases, quotingYou, sayingVerbs, unnamedOthers } from "../words/hearsay";

const whole = phrasesOf(hearsayPhrases);
const others = phrasesOf(unnamedOthers);
const saying = phrasesOf(sayingVerbs);
const quoting = phrasesOf(quotingYou);
const near = 5;

/** What others, unnamed, say or think. It cannot be answered. */
export function findHearsay(passage: Passage): Remark[] {
  return passage.sentences.flatMap((sentence) => {
    const words = findPhrases(whole, sentence)[0]?.words ?? othersSaying(sentence);
    if (!words) return [];
    return [
      remarkOn("hearsay", passage, words, {
        why: "Nobody can answer what unnamed others say. What did you see or hear yourself?",
        frame: "I saw …, on …",
      }),
    ];
  });
}

function othersSaying(sentence: readonly Word[]): Word[] | undefined {
  const quotedFrom = findPhrases(quoting, sentence)[0]?.first ?? sentence.length;
  for (const { first, words } of findPhrases(others, sentence)) {
    if (first > quotedFrom) break;
    const from = first + words.length;
    for (let at = from; at < Math.min(from + near, sentence.length); at++) {
      if (/[,;:]/.test(sentence[at]?.before ?? "")) break;
      const found = phraseAt(saying, sentence, at);
      if (found) return sentence.slice(first, at + found.words.length);
    }
  }
  return undefined;
}
