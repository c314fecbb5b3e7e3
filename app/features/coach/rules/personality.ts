import { type Passage, remarkOn } from "../passage";
import { findPhrases, phraseAt, phrasesOf } from "../phrases";
import type { Word } from "../read-text";
import type { Remark } from "../remark";
import { beingSomebody, personPhrases, traits } from "../words/personality";

const being = phrasesOf(beingSomebody);
const trait = phrasesOf(traits);
const whole = phrasesOf(personPhrases);
const near = 5;

/** What somebody is, instead of what somebody did. */
export function findPersonality(passage: Passage): Remark[] {
  return passage.sentences.flatMap((sentence) => {
    const words = traitIn(sentence) ?? findPhrases(whole, sentence)[0]?.words;
    if (!words) return [];
    return [
      remarkOn("personality", passage, words, {
        why: "This is about the person. Nobody can change that by Monday, and it is heard as a verdict.",
        frame: "On … you did …; I saw …",
      }),
    ];
  });
}

/** From "you are" to the trait, with at most a few words and no comma between. */
function traitIn(sentence: readonly Word[]): Word[] | undefined {
  for (const { first, words } of findPhrases(being, sentence)) {
    const from = first + words.length;
    for (let at = from; at < Math.min(from + near, sentence.length); at++) {
      if (/[,;:]/.test(sentence[at]?.before ?? "") || stops.has(sentence[at]?.key ?? "")) break;
      const found = phraseAt(trait, sentence, at);
      if (found) return sentence.slice(first, at + found.words.length);
    }
  }
  return undefined;
}
const stops = new Set(["when", "because", "that", "with", "for", "on", "in", "about", "who"]);
