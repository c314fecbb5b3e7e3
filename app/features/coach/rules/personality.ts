import { type Passage, remarkOn } from "../passage";
import { findPhrases, hasPhrase, phraseAt, phrasesOf } from "../phrases";
import type { Word } from "../read-text";
import type { Remark } from "../remark";
import { kindTraits } from "../words/kind-traits";
import { kindsOfPeople } from "../words/kinds-of-people";
import { moreKindsOfPeople } from "../words/more-kinds-of-people";
import { personPhrases } from "../words/person-phrases";
import { beingSomebody } from "../words/personality";
import { harmlessStates, innerQualities, yourQualities } from "../words/qualities";
import { traitsAtWork } from "../words/traits-at-work";
import { traitsTowardsOthers } from "../words/traits-towards-others";

const being = phrasesOf(beingSomebody);
const kinds = phrasesOf(kindsOfPeople, moreKindsOfPeople);
const harsh = phrasesOf(traitsAtWork, traitsTowardsOthers);
const trait = phrasesOf(kindTraits, traitsAtWork, traitsTowardsOthers, kindsOfPeople, moreKindsOfPeople);
const whole = phrasesOf(personPhrases);
const yours = phrasesOf(yourQualities);
const inner = phrasesOf(innerQualities);
const harmless = new Set(harmlessStates);
const you = phrasesOf(["you", "you're", "your", "u", "ur"]);
const near = 5;

/** What somebody is, instead of what somebody did. */
export function findPersonality(passage: Passage): Remark[] {
  return passage.sentences.flatMap((sentence) => {
    const words =
      traitIn(sentence) ?? qualityIn(sentence) ?? calledIn(sentence) ?? findPhrases(whole, sentence)[0]?.words;
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
  const opening = sentence[0]?.key === "being" ? [{ first: 0, words: sentence.slice(0, 1) }] : [];
  for (const { first, words } of [...opening, ...findPhrases(being, sentence)]) {
    const from = first + words.length;
    for (let at = from; at < Math.min(from + near, sentence.length); at++) {
      const { key, before } = sentence[at] as Word;
      if (/[,;:]/.test(before) && !degrees.has(sentence[at - 1]?.key ?? "")) break;
      const found = phraseAt(trait, sentence, at);
      if (found) return sentence.slice(first, at + found.words.length);
      if (endsLikeTrait(key) || isSuperlative(sentence, at)) return sentence.slice(first, at + 1);
      if (stops.has(key) || (/..(?:ing|ed)$/.test(key) && !degrees.has(key))) break;
    }
  }
  return undefined;
}
const stops = new Set(
  "given taken told left done asked shown sent when because that with for on in about who to at from if where while until before after by and but or".split(
    " ",
  ),
);
const degrees = new Set("so very too such really honestly frankly sorry and being".split(" "));

/** "Childish", "bad-tempered", "spineless", "unmanageable". */
const endsLikeTrait = (key: string) =>
  traitShape.test(key) && !harmless.has(key) && !key.endsWith("-less") && key.length > 5;
const traitShape =
  /(?:[a-z]{3}ish|-(?:minded|headed|hearted|natured|tempered|skinned|obsessed|centred|centered|spirited|tongued|mannered|faced|willed|handed)|[a-z]less|aholic|maniac|^un[a-z]{3,}(?:ful|ive|ous|able|ible|ing)|some)$/;

/** "The most approachable", "the kindest". */
const isSuperlative = (sentence: readonly Word[], at: number) =>
  sentence[at - 1]?.key === "the" &&
  (sentence[at]?.key === "most" ||
    /^(?!lat|near|new|old|young|clos|hon|gu)[a-z]{2,}est$/.test(sentence[at]?.key ?? ""));

/** "Your arrogance", "you have no patience", "you lack tact". */
function qualityIn(sentence: readonly Word[]): Word[] | undefined {
  for (const [at, { key }] of sentence.entries()) {
    if (key === "your" && sentence[at - 1]?.key !== "for") {
      const next = modifiers.has(sentence[at + 1]?.key ?? "") ? 2 : 1;
      const found = phraseAt(yours, sentence, at + next);
      if (found) return sentence.slice(at, at + next + found.words.length);
    }
    if (key === "such" && phraseAt(yours, sentence, at + 1)) return sentence.slice(at, at + 2);
    if (!lacking.has(key) || !hasPhrase(you, sentence.slice(Math.max(0, at - 4), at))) continue;
    for (const next of [1, 2, 3, 4]) {
      const found = phraseAt(inner, sentence, at + next);
      if (found) return sentence.slice(at, at + next + found.words.length);
    }
  }
  return undefined;
}
const lacking = new Set("no zero lack lacks lacking lacked little any without haven't".split(" "));
const modifiers = new Set(
  "big huge bad whole constant endless eternal own awful terrible poor general inner natural usual typical sheer utter inflated fragile enormous sheer total complete great positive negative".split(
    " ",
  ),
);

/** "Such a drama queen", "Genius.", "the perfectionist in you", "a sweetheart like you", "they call you the Iceberg". */
function calledIn(sentence: readonly Word[]): Word[] | undefined {
  for (const { first, words } of findPhrases(kinds, sentence)) {
    const end = first + words.length;
    const [lead, next, after] = [sentence[first - 1]?.key, sentence[end], sentence[end + 1]];
    const before = sentence.slice(Math.max(0, first - 4), first).map(({ key }) => key);
    const isExclaimed = before.some((key) => key === "such" || key === "what");
    if (isExclaimed && before.some((key) => key === "a" || key === "an")) return sentence.slice(first - 1, end);
    if (next?.key === "you" && /[,:–—-]/.test(next.before) && (end + 1 === sentence.length || first < 2))
      return [...words];
    if ((next?.key === "in" || next?.key === "like") && after?.key === "you") return sentence.slice(first, end + 2);
    if (lead === "you" && (!next || /[,;–—]/.test(next.before))) return sentence.slice(first - 1, end);
    const isAlone = first === 0 || (first < 3 && before.every((key) => opens.has(key)));
    if (isAlone && (next?.before !== "" || next.key === "through" || next.key === "with")) return [...words];
  }
  return sideOf(sentence) ?? openingTrait(sentence) ?? nickname(sentence);
}
const opens = new Set("a an total complete real absolute born utter pure true the".split(" "));

/** "The greedy side of you", "your lazy streak", "how selfish of you". */
function sideOf(sentence: readonly Word[]): Word[] | undefined {
  for (const { first, words } of findPhrases(trait, sentence)) {
    const end = first + words.length;
    const [next, after, third] = [sentence[end]?.key ?? "", sentence[end + 1]?.key, sentence[end + 2]?.key];
    if (
      next === "streak" ||
      (sides.has(next) && (sentence[first - 1]?.key === "your" || (after === "of" && third === "you")))
    )
      return sentence.slice(first, end + 1);
    if (next === "as" && after === "you") return sentence.slice(first, end + 2);
    if (next === "of" && after === "you" && phraseAt(harsh, sentence, first)) return sentence.slice(first, end + 2);
  }
  return undefined;
}
const sides = new Set(
  "side streak nature attitude self behaviour character personality manner way ways mood vein".split(" "),
);

/** "Snobbish with the trainees", "Childish is what you are". */
function openingTrait(sentence: readonly Word[]): Word[] | undefined {
  const at = degrees.has(sentence[0]?.key ?? "") || /ly$/.test(sentence[0]?.key ?? "") ? 1 : 0;
  const found = phraseAt(harsh, sentence, at);
  const next = found && sentence[at + found.words.length];
  if (!found || !/^\p{Lu}/u.test(sentence[0]?.typed ?? "")) return undefined;
  const isWhole =
    !next || behindTrait.has(next.key) || (next.before === "," && (at === 1 || phraseAt(harsh, sentence, at + 1)));
  return isWhole ? sentence.slice(0, at + found.words.length) : undefined;
}
const behindTrait = new Set("with to towards toward is and when whenever".split(" "));

/** "They call you the Iceberg": a name for somebody. */
function nickname(sentence: readonly Word[]): Word[] | undefined {
  for (const [at, { key }] of sentence.entries()) {
    const [object, next, name] = [sentence[at + 1], sentence[at + 2], sentence[at + 3]];
    if (object?.key !== "you" || !next) continue;
    const isNamed = /^\p{Lu}/u.test(next.typed) || (articles.has(next.key) && name && /^\p{Lu}/u.test(name.typed));
    if (
      /^(?:call|calls|called|calling|nickname|nicknamed|dub|dubbed)$/.test(key) &&
      !callers.has(sentence[at - 1]?.key ?? "")
    )
      if (isNamed || phraseAt(trait, sentence, at + 2) || phraseAt(trait, sentence, at + 3))
        return sentence.slice(at, at + (name ? 4 : 3));
  }
  return undefined;
}
const articles = new Set(["the", "a", "an", "mr", "our", "little"]);
const callers = new Set(["to", "will"]);
