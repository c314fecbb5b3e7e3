import { type Passage, remarkOn } from "../passage";
import { findPhrases, hasPhrase, phraseAt, phrasesOf } from "../phrases";
import type { Word } from "../read-text";
import type { Remark } from "../remark";
import { householdWords, otherMatters } from "../words/other-matters";
import { commaOpeners, howMany, nextTopic, topicNouns } from "../words/topics";

const next = phrasesOf(nextTopic);
const other = phrasesOf(otherMatters);
const counts = phrasesOf(howMany);
const household = phrasesOf(householdWords);
const lines = /^[ \t]*(?:[-*•]|\d{1,2}[.)])[ \t]+\S/gm;
const numbers = /(?:^|\s)\(?(?:\d{1,2}|[a-d])[.)]\s+\p{L}/gu;

/** Several things at once. What follows from one thing may be many, and so may its examples. */
export function findTopics(passage: Passage): Remark[] {
  const { text, place, sentences, words } = passage;
  const isBehaviour = place === "behaviour";
  const isList = isBehaviour && [lines, numbers].some((shape) => [...text.matchAll(shape)].length > 1);
  const found = isList
    ? words
    : sentences.flatMap((sentence) => (isBehaviour ? topicIn(sentence) : otherMatterIn(sentence)) ?? []);
  if (found.length === 0) return [];
  return [
    remarkOn("topics", passage, isList ? [words[0] as Word, words.at(-1) as Word] : found.slice(0, 3), {
      why: "These are several things. The easiest of them will be talked about, and the rest is lost.",
      frame: "This talk is about one thing: …",
    }),
  ];
}

function topicIn(sentence: readonly Word[]): Word[] | undefined {
  const [first, second] = sentence;
  if (first && commaOpeners.includes(first.key) && second?.before === ",") return [first];
  if (first && (first.key === "firstly" || (first.key === "plus" && sentence.length < 8))) return [first];
  for (const { first: at, words } of findPhrases(counts, sentence)) {
    const noun = sentence[at + words.length];
    const isAnnounced = noun && topicNouns.includes(noun.key) && (at < 3 || sentence.length > at + words.length + 1);
    if (isAnnounced) return [...words, noun];
  }
  const connector = sentence.map((_, at) => phraseAt(next, sentence, at)?.words).find(Boolean);
  return connector ?? numbered(sentence) ?? waysIn(sentence) ?? habitsIn(sentence);
}

const otherMatterIn = (sentence: readonly Word[]) =>
  findPhrases(other, sentence)[0]?.words ?? waysIn(sentence) ?? dutiesIn(sentence);

/** "First …, second …", "One: …". */
function numbered(sentence: readonly Word[]): Word[] | undefined {
  const at = sentence.findIndex(
    ({ key }, index) => key === "first" && (index === 0 || /[,:]/.test(sentence[index]?.before ?? "")),
  );
  const second = sentence.findIndex(({ key, before }) => key === "second" && /[,;]/.test(before));
  if (at >= 0 && second > at) return [sentence[at] as Word, sentence[second] as Word];
  const [one, behind] = sentence;
  return one && /^(?:one|two|three|first|second|third)$/.test(one.key) && behind?.before === ":" ? [one] : undefined;
}

/** "How you plan and how you dress and how you treat the tools"; "about your spelling, your timekeeping and the van". */
function waysIn(sentence: readonly Word[]): Word[] | undefined {
  const ways = sentence.filter(
    ({ key }, at) =>
      (key === "how" && sentence[at + 1]?.key === "you") || (key === "way" && sentence[at + 1]?.key === "you"),
  );
  if (ways.length > 2) return ways.slice(0, 2);
  const raised = sentence.findIndex(({ key }) => raising.has(key));
  if (raised < 0 || raised > 5) return undefined;
  const items = sentence.slice(raised + 1).filter(({ key, before }, at) => {
    const lead = sentence[raised + at];
    return itemStarts.has(key) && (at === 0 || /[,:;]/.test(before) || lead?.key === "and" || lead?.key === "about");
  });
  return items.length > 2 || (items.length > 1 && ways.length > 0) ? items.slice(0, 3) : undefined;
}
const raising = new Set("about raise mention discuss cover address concerning regarding".split(" "));
const itemStarts = new Set("your the how that my our".split(" "));

type Clause = { words: readonly Word[]; starts: string };

/** Parts of a sentence with a subject of their own, by commas, semicolons and "and". */
function clausesOf(sentence: readonly Word[]): Clause[] {
  const clauses: Word[][] = [];
  for (const word of sentence) {
    if (clauses.length === 0 || /[,;:–—]/.test(word.before) || word.key === "and" || word.key === "but")
      clauses.push([]);
    clauses.at(-1)?.push(word);
  }
  return clauses
    .map((words) => {
      const own = joins.has(words[0]?.key ?? "") ? words.slice(1) : words;
      return { words: own, starts: own[0]?.key ?? "" };
    })
    .filter(({ words }) => words.length > 2);
}
const joins = new Set(["and", "but", "plus", "also", "or"]);

/** Three clauses about different things of today, or two of which one is about the household of the team. */
function habitsIn(sentence: readonly Word[]): Word[] | undefined {
  const clauses = clausesOf(sentence);
  const own = clauses.filter(({ starts }) => subjects.has(starts));
  if (own.length < 2 || sentence.some(({ key }) => oneStory.has(key))) return undefined;
  const athome = own.filter(({ words }) => hasPhrase(household, words));
  const isMixed = athome.length > 0 && athome.length < own.length;
  const isHabit = clauses.length > 2 && !sentence.some(({ key }, at) => isPast(key) && at > 0);
  if (!(isMixed && (own.length > 2 || !sentence.some(({ key }) => isPast(key)))) && !(isHabit && own.length > 1))
    return undefined;
  return own.slice(0, 2).flatMap(({ words }) => words.slice(0, 1));
}
const subjects = new Set("you your you're the my never who".split(" "));
const oneStory = new Set(
  "it then so because until instead again while before after although though when once if as since unless them him her".split(
    " ",
  ),
);
const isPast = (key: string) =>
  /\p{L}{2}ed$/u.test(key) ||
  /^(?:was|were|had|did|didn't|came|went|said|told|wrote|took|gave|made|left|sent|got|saw|let|put|cut|knew|thought|found|kept|read|stood|held|brought|ran|rang|rewrote|threw|broke|spoke|heard|laid)$/.test(
    key,
  );

/** "The tests must …, the fridge must …, your holidays must …". */
function dutiesIn(sentence: readonly Word[]): Word[] | undefined {
  const duties = sentence.filter(({ key }) => key === "must" || key === "should" || key === "needs" || key === "need");
  return duties.length > 2 && clausesOf(sentence).length > 2 ? duties.slice(0, 2) : undefined;
}
