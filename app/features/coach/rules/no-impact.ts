import { type Passage, remarkOn } from "../passage";
import { hasPhrase, phrasesOf } from "../phrases";
import type { Word } from "../read-text";
import type { Remark } from "../remark";
import { effectWords, noEffects } from "../words/effects";
import { wishes } from "../words/wishes";

const effects = phrasesOf(effectWords);
const none = new Set(noEffects);
const wish = phrasesOf(wishes);

/** An impact that judges, wishes or warns, and does not say what happened because of it. */
export function findNoImpact(passage: Passage): Remark[] {
  const { words, sentences } = passage;
  if (sentences.some(tellsWhatHappened)) return [];
  return [
    remarkOn("no-impact", passage, words, {
      why: "It does not say what happened because of it. That is what makes it worth talking about.",
      frame: "Because of it … had to … / lost … / could …",
    }),
  ];
}

/** Beside a wish only a past or a number counts, without it also "cannot", "an hour", "so nobody". */
function tellsWhatHappened(sentence: readonly Word[]): boolean {
  const isWish = hasPhrase(wish, sentence);
  if (sentence.some((_, at) => isEvent(sentence, at, isWish))) return true;
  if (isWish) return false;
  return hasPhrase(effects, sentence) || sentence.some((_, at) => followsFrom(sentence, at));
}

/** "Waited", "lost", "40 invoices"; not "must be cleaned", "could have waited". */
function isEvent(sentence: readonly Word[], at: number, isWish: boolean): boolean {
  const { key } = sentence[at] as Word;
  if (/^\d/.test(key)) return true;
  if (none.has(key) || !(/\p{L}{2}ed$/u.test(key) || pasts.has(key))) return false;
  const [before, earlier] = [sentence[at - 1]?.key ?? "", sentence[at - 2]?.key ?? ""];
  if (/^(?:be|is|are|being|get|gets|to|the|a|an|you|you've)$/.test(before)) return !isWish;
  return (
    !((before === "have" || before === "been") && modals.test(earlier)) && !(before === "been" && earlier === "have")
  );
}
const pasts = new Set(
  "lost missed went came left had got gave took found paid sent slept spent stood broke did didn't couldn't fell".split(
    " ",
  ),
);
const modals = /^(?:could|should|would|might|may|must|have|you|\p{L}+n't)$/u;

/** "So nobody called", "now nobody asks": what came of it, and not "so rude" or "from now on". */
function followsFrom(sentence: readonly Word[], at: number): boolean {
  const [word, next] = [sentence[at], sentence[at + 1]];
  if (word?.key === "so") return next !== undefined && (word.before === "," || consequences.has(next.key));
  return word?.key === "now" && sentence[at - 1]?.key !== "from";
}
const consequences = new Set(
  "that i we he she they nobody everybody everyone the our my two three half now it people both".split(" "),
);
