import { type Passage, remarkOn } from "../passage";
import type { Word } from "../read-text";
import type { Evidence, Remark } from "../remark";
import { knownAcronyms } from "../words/known-acronyms";
import { knownForms } from "./known-forms";

const everyday = new Set(knownAcronyms);
const shape = /^(?:[A-Z][A-Z0-9]{1,5}|[a-z][A-Z]{2,5})s?$/;
const enoughLetters = /[A-Za-z].*[A-Za-z]/;

/** Capitals that nobody spelled out, each once. */
export function findAcronyms(passages: readonly Passage[], { knownTerms }: Pick<Evidence, "knownTerms">): Remark[] {
  const known = knownForms(knownTerms).forms;
  const said = new Set(passages.flatMap(spelledOut));
  return passages.flatMap((passage) =>
    passage.sentences.flatMap((sentence) => {
      if (isShouted(sentence)) return [];
      return sentence.flatMap((word) => {
        const name = acronymIn(word.typed);
        if (!name || everyday.has(name) || said.has(name) || known.has(name.toLowerCase())) return [];
        said.add(name);
        return [
          remarkOn("acronym", passage, [word], {
            why: "Not every reader knows what these letters stand for.",
            frame: `… (${name}), spelled out the first time, or a plain word in its place`,
          }),
        ];
      });
    }),
  );
}

/** "SLO" of "SLO", "SLOs", "SLO's" and "SLO-Report"; "" for a ticket's number and for anything else. */
function acronymIn(typed: string): string {
  if (!/[A-Z][A-Z0-9]/.test(typed)) return "";
  const [first = "", second = ""] = typed.split(/['’.-]/);
  if (/^\d/.test(second) || !shape.test(first) || !enoughLetters.test(first)) return "";
  return first.replace(/(?<=[A-Z0-9])s$/, "");
}

/** "Service level objective (SLO)" and "SLO (service level objective)". */
function spelledOut({ words }: Passage): string[] {
  return words.flatMap((word, at) => {
    const name = acronymIn(word.typed);
    if (!name) return [];
    const next = words[at + 1];
    const inside = next?.before === "(" && words[at + 2]?.before === "";
    const initials = words
      .slice(Math.max(0, at - name.length - 2), at)
      .map(({ key }) => key[0])
      .join("");
    const letters = name.toLowerCase();
    return inside || (word.before.endsWith("(") && initials.endsWith(letters[letters.length - 1] ?? "") && at > 1)
      ? [name]
      : [];
  });
}

const isCapital = ({ typed }: Word) => /^[A-ZÄÖÜ]{3,}$/.test(typed);
const isShouted = (sentence: readonly Word[]) =>
  sentence.length > 3 && sentence.filter(isCapital).length > sentence.length / 2;
