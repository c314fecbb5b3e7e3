import { type Phrases, phrasesOf } from "../phrases";
import { keyOf } from "../read-text";

type Known = { forms: ReadonlySet<string>; phrases: Phrases };
const made = new WeakMap<readonly string[], Known>();

/** What readers can look up, one and many, as words are compared; `phrases` are those of several words. */
export function knownForms(terms: readonly string[]): Known {
  const known = made.get(terms);
  if (known) return known;
  const forms = new Set(terms.flatMap((term) => formsOf(keyOf(term.trim()))));
  const now = { forms, phrases: phrasesOf([...forms].filter((form) => /\s/.test(form))) };
  made.set(terms, now);
  return now;
}

const formsOf = (key: string) => [key, `${key}s`, `${key}es`, key.replace(/y$/, "ies"), key.replace(/s$/, "")];
