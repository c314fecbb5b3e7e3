import { keyOf, readText } from "./read-text";
import { findAcronyms } from "./rules/acronym";
import { findTerms } from "./rules/term";

const nothing = { knownTerms: [] };

/** Of all terms those that the coach would ask about: the others need not be sent to the browser. */
export function termsThatMatter(terms: readonly string[]): string[] {
  const seen = new Set<string>();
  return terms.filter((term) => {
    const passage = { field: "", place: "notes" as const, ...readText(term) };
    const key = keyOf(term);
    if (seen.has(key)) return false;
    seen.add(key);
    return findTerms([passage], nothing).length + findAcronyms([passage], nothing).length > 0;
  });
}
