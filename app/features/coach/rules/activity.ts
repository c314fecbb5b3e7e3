import { type Passage, remarkOn } from "../passage";
import { findPhrases, hasPhrase, phraseAt, phrasesOf } from "../phrases";
import type { Word } from "../read-text";
import type { Remark } from "../remark";
import { activityNouns, activityOpeners, afterVerbs, verbsThatAreNounsToo } from "../words/activity-nouns";
import { activityVerbs, passiveVerbs } from "../words/activity-verbs";
import { resultWords } from "../words/results";
import { technicalVerbs } from "../words/technical-verbs";
import { startsWithPeople } from "./names-people";

const verbs = [...activityVerbs, ...technicalVerbs];
const done = phrasesOf(verbs.flatMap(([, was, goingOn]) => [was, goingOn]));
const toDo = phrasesOf(verbs.map(([verb]) => verb));
const nouns = phrasesOf(activityNouns);
const openers = phrasesOf(activityOpeners);
const results = phrasesOf(resultWords);
const wasDone = phrasesOf(
  ["was", "were", "has been", "have been"].flatMap((be) => passiveVerbs.map((verb) => `${be} ${verb}`)),
);
const points = phrasesOf(["story points", "* points", "pull requests", "tickets", "commits"]);

/** What was done, and nowhere in the field what changed by it. */
export function findActivity(passage: Passage): Remark[] {
  const { place, sentences, text } = passage;
  if (place !== "headline" && place !== "outcome" && place !== "promise") return [];
  if (/\d\s?%/.test(text) || sentences.some(saysResult)) return [];
  return sentences.flatMap((sentence) => {
    const words = activityOf(sentence, place === "headline");
    return words ? [remarkOn("activity", passage, words, place === "promise" ? promised : reported)] : [];
  });
}

const reported = {
  why: "This says what was done. What changed for whom?",
  frame: "… can now …, so that …",
};
const promised = {
  why: "This says what will be done. What will somebody be able to do?",
  frame: "By next week … can …",
};

/** The words up to the verb, and one after it; undefined where the sentence is about something else. */
function activityOf(sentence: readonly Word[], isPast: boolean): Word[] | undefined {
  const at = afterOpeners(sentence);
  const verb = phraseAt(done, sentence, at);
  if (verb && !(at === 0 && isParticiple(sentence, verb.words.length)))
    return sentence.slice(0, at + verb.words.length + 1);
  const passive = findPhrases(wasDone, sentence)[0];
  if (passive && isPast) return passive.words;
  const noun = phraseAt(nouns, sentence, at);
  if (noun) return sentence.slice(0, at + noun.words.length);
  const base = phraseAt(toDo, sentence, at);
  if (base && (at > 0 || !isPast) && isVerb(base.words, sentence[at + base.words.length]))
    return sentence.slice(0, at + base.words.length + 1);
  return findPhrases(points, sentence).length > 0 && sentence.length < 12 ? [...sentence] : undefined;
}

function afterOpeners(sentence: readonly Word[]): number {
  let at = 0;
  for (let found = phraseAt(openers, sentence, at); found; found = phraseAt(openers, sentence, at))
    at += found.words.length;
  return at;
}

const finite = new Set(
  "is are was were reach reaches arrive arrives show shows keep keeps make makes give gives save saves cost costs help helps mean means work works take takes need needs become becomes go goes".split(
    " ",
  ),
);

/** "Updated prices are in every shop": the word belongs to what follows it. */
const isParticiple = (sentence: readonly Word[], from: number) =>
  sentence
    .slice(from, from + 6)
    .some(({ key }, index, some) => finite.has(key) && index > 0 && !modifiers.has(some[index - 1]?.key ?? ""));
const modifiers = new Set(["that", "the", "a", "our", "of", "this"]);

const isVerb = (base: readonly Word[], next: Word | undefined) =>
  base.length > 1 || !verbsThatAreNounsToo.includes(base[0]?.key ?? "") || afterVerbs.includes(next?.key ?? "");

/** A word of result, not at the very beginning, or a clause about people. */
function saysResult(sentence: readonly Word[]): boolean {
  if (hasPhrase(results, sentence.slice(1))) return true;
  return sentence.some((word, at) => {
    const isClause = at === 0 || /[,:;–—(]/.test(word.before) || clauseWords.has(sentence[at - 1]?.key ?? "");
    return isClause && startsWithPeople(sentence, at);
  });
}
const clauseWords = new Set(["that", "because", "which", "where", "while"]);
