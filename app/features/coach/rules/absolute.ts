import { type Passage, remarkOn } from "../passage";
import { findPhrases, hasPhrase, phrasesOf } from "../phrases";
import type { Word } from "../read-text";
import type { Remark } from "../remark";
import { absolutePhrases, absoluteWords } from "../words/absolutes";
import { times } from "../words/occasions";

const single = phrasesOf(absoluteWords);
const several = phrasesOf(absolutePhrases);
const you = new Set(["you", "your", "you're", "you've", "yours", "you'd", "you'll"]);
const others = new Set("i we it he she they the this that which my our their who there".split(" "));

/** "Always" and "never" about what somebody does. One exception, and the talk is about the word. */
export function findAbsolutes(passage: Passage): Remark[] {
  return passage.sentences.flatMap((sentence) => {
    const about = findPhrases(single, sentence).find(({ first }) => isAboutYou(sentence, first));
    const words =
      (about && !isOnce(sentence, about.first) ? about.words : undefined) ??
      (sentence.some(({ key }) => you.has(key)) ? findPhrases(several, sentence)[0]?.words : undefined);
    if (!words) return [];
    return [
      remarkOn("absolute", passage, words, {
        why: "One exception is enough to deny it. How often was it, and when?",
        frame: "Twice in the last … weeks, on … and …, you …",
      }),
    ];
  });
}

const datable = phrasesOf(times);

/** "You never opened the draft of Tuesday": that was one time. "You always send it on Friday" is none. */
const isOnce = (sentence: readonly Word[], at: number) =>
  sentence[at]?.key !== "always" && hasPhrase(datable, sentence);

/** The nearest subject before the word is "you" or "your". */
function isAboutYou(sentence: readonly Word[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 6); before--) {
    const key = sentence[before]?.key ?? "";
    if (you.has(key)) return true;
    if (others.has(key)) return false;
  }
  return false;
}
