import { type Passage, remarkOn } from "../passage";
import { findPhrases, hasPhrase, phrasesOf } from "../phrases";
import type { Word } from "../read-text";
import type { Remark, SummaryText } from "../remark";
import { acting, nobodyWaits, waiting, whoWaits } from "../words/waiting";

const stuck = phrasesOf(waiting);
const waits = phrasesOf(["waiting for", "waiting on"]);
const acts = phrasesOf(acting);
const free = phrasesOf(nobodyWaits);

const said = {
  why: "Something is in the way, and nobody is named who deals with it or could help.",
  frame: "… (name) deals with it. Help wanted: … from … by …",
};

/** Roadblocks without an owner or a wish for help, and sentences elsewhere that only wait. */
export function findPassive(passages: readonly Passage[], { roadblocks }: Pick<SummaryText, "roadblocks">): Remark[] {
  const alone = new Set(
    roadblocks
      .filter(({ owner, helpWanted, cleared }) => !owner.trim() && !helpWanted.trim() && !cleared)
      .map(({ id }) => `roadblocks/${id}/title`),
  );
  return passages.flatMap((passage) => {
    const { field, place, words, sentences } = passage;
    if (somebodyActs(words)) return [];
    if (alone.has(field)) return [remarkOn("passive", passage, words, said)];
    if (place !== "headline" && place !== "reason" && place !== "note") return [];
    return sentences.flatMap((sentence) => {
      const found = waitingIn(sentence);
      return found && !hasPhrase(free, sentence) ? [remarkOn("passive", passage, found, said)] : [];
    });
  });
}

const waitingIn = (sentence: readonly Word[]): Word[] | undefined =>
  findPhrases(stuck, sentence)[0]?.words ??
  findPhrases(waits, sentence).find(
    ({ first, words: [word] }) =>
      first === 0 || /[,;:–—]/.test(word?.before ?? "") || whoWaits.includes(sentence[first - 1]?.key ?? ""),
  )?.words;

const days = new Set("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" "));

/** A wish in words, or a name followed by what that person does: "Dana Kovacs talks to them". */
function somebodyActs(words: readonly Word[]): boolean {
  if (hasPhrase(acts, words)) return true;
  return words.some(({ typed, before }, at) => {
    const next = words[at + 1];
    const isName = /^\p{Lu}\p{Ll}+$/u.test(typed) && !days.has(typed) && (at === 0 ? false : !/[.!?]/.test(before));
    return (
      isName && next?.before === "" && /^(?:\p{Ll}{2,}[^s\P{L}]s|will|has)$/u.test(next.typed) && next.typed !== "does"
    );
  });
}
