import { type Passage, remarkOn } from "../passage";
import { hasPhrase, phraseAt, phrasesOf } from "../phrases";
import type { Word } from "../read-text";
import type { Remark } from "../remark";
import { conditionalHedges, conditions, hedges, kinds, partlyDone } from "../words/hedges";

const vague = phrasesOf(hedges);
const uncertain = phrasesOf(conditionalHedges);
const named = phrasesOf(conditions);

/** Words that make a sentence say less than its author knows. */
export function findHedges(passage: Passage): Remark[] {
  if (passage.place === "whom") return [];
  return passage.sentences.flatMap((sentence) => {
    const isConditional = hasPhrase(named, sentence);
    for (let at = 0; at < sentence.length; at++) {
      const words = hedgeAt(sentence, at, isConditional);
      if (words) return [remarkOn("hedge", passage, words, said)];
    }
    return [];
  });
}

const said = {
  why: "Readers cannot tell how sure this is.",
  frame: "Say what is known, and what is not: “… is certain; … depends on … by …”",
};

function hedgeAt(sentence: readonly Word[], at: number, isConditional: boolean): Word[] | undefined {
  const before = sentence[at - 1]?.key ?? "";
  const found = phraseAt(vague, sentence, at);
  if (found) {
    const [{ key }, next] = [found.words[0] as Word, found.words[1]?.key];
    if (next === "of" && kinds.includes(before)) return undefined;
    if (key === "soon" && (before === "as" || before === "too" || before === "so")) return undefined;
    return found.words;
  }
  const might = isConditional ? undefined : phraseAt(uncertain, sentence, at);
  if (might) return might.words;
  const isPart = /^\d{1,3}$/.test(sentence[at]?.key ?? "") && sentence[at + 1]?.before.startsWith("%");
  if (isPart && partlyDone.includes(sentence[at + 1]?.key ?? "")) return sentence.slice(at, at + 2);
  return undefined;
}
