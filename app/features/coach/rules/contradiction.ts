import { type Passage, remarkOn } from "../passage";
import { findPhrases, hasPhrase, phrasesOf } from "../phrases";
import { readText } from "../read-text";
import type { Evidence, Remark, SummaryText } from "../remark";
import { badNews, overNow } from "../words/bad-news";

const bad = phrasesOf(badNews);
const over = phrasesOf(overNow);
const goodStates: Record<string, string> = { on_track: "On track", done: "Done" };

/** Whether a state says that all is well, so that something can speak against it. */
export const isGoodState = (state: string): boolean => Object.hasOwn(goodStates, state);

/** Three words are a reason; "fine" is none. */
export const isExplained = (stateReason: string): boolean => readText(stateReason).words.length > 2;

/** A good state against which the evidence or the headline speaks, and no word why it stands. */
export function findContradictions(
  passages: readonly Passage[],
  { state, stateReason }: Pick<SummaryText, "state" | "stateReason">,
  { facts }: Pick<Evidence, "facts">,
): Remark[] {
  if (!isGoodState(state) || isExplained(stateReason)) return [];
  const word = goodStates[state] as string;
  const frame = `Say in one sentence why it is still ${word.toLowerCase()}: “It is, because …”`;
  const shown = facts.map((fact) => ({
    ...{ rule: "contradiction", field: "stateReason", from: 0, to: 0, words: fact },
    ...{ why: `The state says “${word}”, this says something else. Readers will see both.`, frame },
  }));
  const headline = passages.find(({ place }) => place === "headline");
  const said = (headline?.sentences ?? []).flatMap((sentence) => {
    const found = hasPhrase(over, sentence) ? undefined : findPhrases(bad, sentence)[0];
    const why = `The state says “${word}”, the headline says something else.`;
    return headline && found ? [remarkOn("contradiction", headline, found.words, { why, frame })] : [];
  });
  return [...shown, ...said];
}
