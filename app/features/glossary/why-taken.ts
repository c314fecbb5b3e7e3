import { foundFor } from "./form-key";
import { formsOf, type Term, type TermWords } from "./term";

/**
 * Why a term cannot have these words: one of them is another term's already, and a reader could not be told which is meant.
 * Hidden terms hold no words. Null where all are free.
 */
export function whyTaken(
  terms: Iterable<Term>,
  words: Pick<TermWords, "name" | "forms">,
  ownSlug: string | null,
): { field: "name" | "forms"; message: string } | null {
  const owners = new Map<string, string>();
  for (const term of terms) {
    if (term.isHidden || term.slug === ownSlug) continue;
    for (const form of formsOf(term)) for (const key of foundFor(form)) owners.set(key, term.name);
  }
  for (const form of formsOf(words)) {
    const owner = foundFor(form)
      .map((key) => owners.get(key))
      .find((name) => name !== undefined);
    if (owner === undefined) continue;
    const field = form === words.name ? "name" : "forms";
    const message =
      owner === form
        ? `“${owner}” is explained already. Change that term, or give this one another name.`
        : `“${form}” belongs to the term “${owner}” already. A word can only have one explanation.`;
    return { field, message };
  }
  return null;
}
