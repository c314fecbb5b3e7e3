import { readText } from "./read-text";

/** How long a text takes to read, and how hard that is. About the text, never about its author. */
export type Reading = {
  words: number;
  seconds: number;
  /** Null where there is too little English to reckon with. */
  grade: { schoolYear: number; word: string; reckoned: string } | null;
};

const WORDS_A_MINUTE = 220;
const LEAST_WORDS = 20;

/** Silent reading takes some 220 words a minute; a number with its unit and target as long as ten words. */
export function readingOf(texts: readonly string[], numbers = 0): Reading {
  const read = texts.map((text) => readText(text));
  const words = read.flatMap((one) => one.words);
  const sentences = read.reduce((count, one) => count + one.sentences.length, 0);
  const seconds = Math.round(((words.length + numbers * 10) / WORDS_A_MINUTE) * 60);
  return {
    words: words.length,
    seconds,
    grade: gradeOf(
      words.map(({ key }) => key),
      sentences,
    ),
  };
}

/** The Flesch–Kincaid grade: 0.39 × words a sentence + 11.8 × syllables a word − 15.59, in years of school. */
function gradeOf(words: readonly string[], sentences: number): Reading["grade"] {
  const english = words.filter((word) => /^[a-z'-]+$/.test(word));
  if (english.length < LEAST_WORDS || english.length < words.length / 2) return null;
  const length = words.length / sentences;
  const syllables = english.reduce((count, word) => count + syllablesIn(word), 0) / english.length;
  const schoolYear = Math.max(1, Math.round(0.39 * length + 11.8 * syllables - 15.59));
  const word = schoolYear <= 8 ? "plain" : schoolYear <= 11 ? "takes some effort" : "hard going";
  const reckoned = `Flesch–Kincaid: ${length.toFixed(0)} words a sentence, ${syllables.toFixed(1)} syllables a word.`;
  return { schoolYear, word, reckoned };
}

/** Groups of vowels, without the silent e at an end. */
function syllablesIn(word: string): number {
  const groups = word.replace(/(?<=[^aeiouyl])e$|(?<=[^td])ed$|(?<=[^aeiouycgxszh])es$/, "").match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 0);
}

/** "48 seconds", "1 minute 20 seconds". */
export function secondsInWords(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  const parts = [many(minutes, "minute"), many(rest, "second")].filter(Boolean);
  return parts.join(" ") || "0 seconds";
}
const many = (count: number, word: string) => (count === 0 ? "" : `${count} ${word}${count === 1 ? "" : "s"}`);
