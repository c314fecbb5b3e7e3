import { type Passage, remarkOn } from "../passage";
import { hasPhrase, phrasesOf } from "../phrases";
import type { Remark } from "../remark";
import { effectWords, noEffects } from "../words/effects";

const effects = phrasesOf(effectWords);
const none = new Set(noEffects);

/** An impact that judges and does not say what happened because of it. */
export function findNoImpact(passage: Passage): Remark[] {
  const { words } = passage;
  const happened = words.some(({ key }) => /^\d/.test(key) || (/\p{L}{2}ed$/u.test(key) && !none.has(key)));
  if (happened || hasPhrase(effects, words)) return [];
  return [
    remarkOn("no-impact", passage, words, {
      why: "It does not say what happened because of it. That is what makes it worth talking about.",
      frame: "Because of it … had to … / lost … / could …",
    }),
  ];
}
