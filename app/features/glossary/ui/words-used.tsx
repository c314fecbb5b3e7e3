import { useEffect } from "react";
import type { Word } from "../explained";
import { openTipsOfTerms } from "./open-tips-of-terms";

/** On paper one reads a few; the others stand in the glossary. */
const ON_PAPER = 5;

/** The terms of a page: on paper a short list, on a screen what a tip says. */
export function WordsUsed({ words }: { words: readonly Word[] }) {
  useEffect(openTipsOfTerms, []);
  if (words.length === 0) return null;
  return (
    <section className="words-used" id="words-used">
      <h2>Words used here</h2>
      <dl>
        {words.map(({ slug, name, meaning, comparison }, index) => (
          <div key={slug} data-word={slug} data-screen-only={index < ON_PAPER ? undefined : true}>
            <dt>{name}</dt>
            <dd>{meaning}</dd>
            <dd data-screen-only>{comparison}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
