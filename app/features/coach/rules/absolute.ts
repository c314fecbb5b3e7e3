import { type Passage, remarkOn } from "../passage";
import { findPhrases, hasPhrase, phrasesOf } from "../phrases";
import type { Word } from "../read-text";
import type { Remark } from "../remark";
import { absoluteFrames, absolutePhrases, absoluteWords, harshHabits } from "../words/absolutes";
import { kindDenials, kindWords } from "../words/praise-words";
import { times } from "../words/times";

const single = phrasesOf(absoluteWords);
const several = phrasesOf(absolutePhrases);
const frames = phrasesOf(absoluteFrames);
const habits = new Set(harshHabits);
const kind = phrasesOf(kindWords);
const kindDenial = phrasesOf(kindDenials);
const datable = phrasesOf(times);
const you = new Set("you your you're you've yours you'd you'll u ur youre dont".split(" "));
const others = new Set("i we it he she they the this that which my our their who there".split(" "));
const denials = /^(?:no|not|never|nobody|nothing|none|without|refuse|refuses|refused|too|\p{L}+n't|dont|doesnt|cant)$/u;

/** "Always" and "never" about what somebody does. One exception, and the talk is about the word. */
export function findAbsolutes(passage: Passage): Remark[] {
  return passage.sentences.flatMap((sentence) => {
    const words = absoluteIn(sentence);
    if (!words || hasPhrase(kindDenial, sentence)) return [];
    return [
      remarkOn("absolute", passage, words, {
        why: "One exception is enough to deny it. How often was it, and when?",
        frame: "Twice in the last … weeks, on … and …, you …",
      }),
    ];
  });
}

function absoluteIn(sentence: readonly Word[]): Word[] | undefined {
  const alone = findPhrases(single, sentence).find(({ first }) => isAboutYou(sentence, first));
  if (alone && !isOnce(sentence, alone.first)) return alone.words;
  if (isPraise(sentence)) return undefined;
  const some = findPhrases(several, sentence).slice(0, MOST);
  const phrase = some.find(({ first }) => isOfYourClause(sentence, first, some.length));
  return phrase?.words ?? frameIn(sentence) ?? everyIn(sentence) ?? everIn(sentence);
}

/** So many phrases of a sentence are looked at: a text without an end is no longer work than a long one. */
const MOST = 8;

/** "You never opened the draft of Tuesday": that was one time. "You always send it on Friday" is none. */
const isOnce = (sentence: readonly Word[], at = -1) => sentence[at]?.key !== "always" && hasPhrase(datable, sentence);

const isPraise = (sentence: readonly Word[]) =>
  hasPhrase(kind, sentence) && !sentence.some(({ key }) => denials.test(key));

/** The nearest subject before the word is "you" or "your"; or it opens the sentence, or "by you" comes behind it. */
function isAboutYou(sentence: readonly Word[], at: number): boolean {
  const behind = sentence.slice(at + 1, at + 6).map(({ key }) => key);
  if (behind.some((key, index) => key === "by" && behind[index + 1] === "you")) return true;
  if (at === 0 && sentence[1]?.key !== "mind" && sentence.some(({ key }) => you.has(key))) return true;
  for (let before = at - 1; before >= Math.max(0, at - 6); before--) {
    const key = sentence[before]?.key ?? "";
    if (you.has(key)) return true;
    if (others.has(key)) return false;
  }
  return false;
}

/** "You" is in the same clause, or the clause has no subject of its own: "…, every single week". */
function isOfYourClause(sentence: readonly Word[], at: number, count: number): boolean {
  const ends = (word: Word | undefined) => !word || /[,;:–—]/.test(word.before);
  let from = at;
  while (from > 0 && !ends(sentence[from])) from--;
  let to = at + 1;
  while (to < sentence.length && !ends(sentence[to])) to++;
  const clause = sentence.slice(from, to).map(({ key }) => key);
  if (clause.some((key) => you.has(key))) return true;
  if (sentence.some(({ key }) => you.has(key)))
    return clause.length < 8 && !/^(?:the|it|this|that)$/.test(clause[0] ?? "");
  const isMore = /time$/.test(sentence[at + 1]?.key ?? "") || count > 1;
  return isMore && sentence.length < 12 && !sentence.some(({ key }) => subjects.has(key));
}
const subjects = new Set("i we it he she they who there was were".split(" "));

/** "There is no meeting where you …", "everything I write is … by you". */
function frameIn(sentence: readonly Word[]): Word[] | undefined {
  const found = findPhrases(frames, sentence)[0];
  if (!found) return undefined;
  const behind = sentence.slice(found.first).map(({ key }) => key);
  const isMeant = behind.some((key, at) => key.startsWith("you") && frameLinks.has(behind[at - 1] ?? ""));
  return isMeant && !isOnce(sentence) ? found.words : undefined;
}
const frameLinks = new Set(["where", "without", "that", "by", "after", "for", "when", "in", "which"]);

/** "Every review that you write", "you interrupt every speaker". */
function everyIn(sentence: readonly Word[]): Word[] | undefined {
  if (isOnce(sentence)) return undefined;
  for (const [at, { key }] of sentence.entries()) {
    if (!everything.test(key)) continue;
    const behind = sentence.slice(at + 1, at + 4);
    const subject = behind.findIndex((word) => word.key === "you" || word.key === "you've");
    if (/^(?:every|each)$/.test(key) && subject > 0 && !behind.some(({ before }) => before)) {
      return sentence.slice(at, at + subject + 2);
    }
    const doing = sentence.slice(Math.max(0, at - 5), at).map((word) => word.key);
    const verb = doing.findIndex((word, index) => habits.has(word) && you.has(doing[index - 1] ?? ""));
    if (verb >= 0) return [sentence[at] as Word];
  }
  return undefined;
}
const everything = /^(?:every|everyone|everybody|everything|each)$/;

/** "You don't ever", "any meeting you have ever called", "on no invoice, ever, do you …", "not … once". */
function everIn(sentence: readonly Word[]): Word[] | undefined {
  const at = sentence.findIndex(({ key }) => key === "ever");
  const keys = sentence.map(({ key }) => key);
  if (at < 0) {
    const once = keys.indexOf("once");
    const isNotOnce =
      once > 0 && keys.slice(Math.max(0, once - 6), once).some((key) => /^(?:not|hasn't|haven't|never)$/.test(key));
    return isNotOnce && !isOnce(sentence) && isAboutYou(sentence, once) ? [sentence[once] as Word] : undefined;
  }
  if (!keys.some((key) => you.has(key)) || keys.includes("if") || keys.includes("than")) return undefined;
  const isMeant = keys.slice(Math.max(0, at - 8), at).some((key) => everDenials.test(key));
  return isMeant ? [sentence[at] as Word] : undefined;
}
const everDenials = /^(?:no|not|none|nothing|any|every|all|zero|point|\p{L}+n't|dont|doesnt|hardly)$/u;
