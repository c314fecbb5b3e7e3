import { hasPhrase, phraseAt, phrasesOf } from "../phrases";
import type { Word } from "../read-text";
import { audiences, notPeople } from "../words/audiences";

const people = phrasesOf(audiences);
const things = new Set(notPeople);
const before = new Set(
  "the a an all every each our both new some many most other more first two three any of regular small large big".split(
    " ",
  ),
);

/** "Landlords", "inspectors": plurals that end as people do. */
const endsLikePeople = ({ key }: Word) =>
  /^[\p{L}-]{3,}(ers|ors|ists|ants|eurs|women|men|lords)$/u.test(key) && !things.has(key);

/** Whether a clause that begins at this word has people for its subject. */
export function startsWithPeople(words: readonly Word[], at: number): boolean {
  let subject = at;
  while (before.has(words[subject]?.key ?? "") || /^\d/.test(words[subject]?.key ?? "")) subject++;
  const [first, second] = [words[subject], words[subject + 1]];
  if (!first || !second) return false;
  if (phraseAt(people, words, subject) || endsLikePeople(first)) return true;
  return phraseAt(people, words, subject + 1) !== undefined && !/ing$|ed$/.test(first.key);
}

/** Whether the words name anybody at all: "a haulier who speaks no English" is somebody. */
export const namesPeople = (words: readonly Word[]): boolean =>
  hasPhrase(people, words) ||
  words.slice(0, 3).some(endsLikePeople) ||
  words.slice(1, 4).some(({ key }) => key === "who");
