import { type Passage, remarkOn } from "../passage";
import { findPhrases, phraseAt, phrasesOf } from "../phrases";
import type { Word } from "../read-text";
import type { Remark } from "../remark";
import { commaOpeners, howMany, nextTopic, topicNouns } from "../words/topics";

const next = phrasesOf(nextTopic);
const counts = phrasesOf(howMany);
const lines = /^[ \t]*(?:[-*•]|\d{1,2}[.)])[ \t]+\S/gm;
const numbers = /(?:^|\s)\d{1,2}[.)]\s+\p{L}/gu;

/** Several things at once. */
export function findTopics(passage: Passage): Remark[] {
  const { text, sentences, words } = passage;
  const isList = [lines, numbers].some((shape) => [...text.matchAll(shape)].length > 1);
  const found = isList ? words : sentences.flatMap((sentence) => topicIn(sentence) ?? []);
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
  return sentence.map((_, at) => phraseAt(next, sentence, at)?.words).find(Boolean);
}
