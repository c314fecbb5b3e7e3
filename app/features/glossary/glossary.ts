import { builtInTerms } from "./built-in/built-in-terms";
import { type FindTerms, findTerms } from "./find-terms";
import type { Term } from "./term";

/** The newest revision of a term, as it is kept. */
export type TermRow = Omit<Term, "isBuiltIn">;

/** All terms of a workspace as they count now, and the way to find them in a text. */
export type Glossary = {
  /** By slug, hidden ones too. */
  terms: ReadonlyMap<string, Term>;
  find: FindTerms;
};

/** The built-in words, with what the workspace says of them and its own on top. Nothing is indexed before somebody reads. */
export function glossaryOf(rows: readonly TermRow[]): Glossary {
  const terms = new Map(builtInTerms.map((term): [string, Term] => [term.slug, term]));
  for (const row of rows) terms.set(row.slug, { ...row, isBuiltIn: terms.has(row.slug) });
  let find: FindTerms | undefined;
  return {
    terms,
    find: (text) => {
      find ??= findTerms(terms.values());
      return find(text);
    },
  };
}
