import { folded } from "./form-key";
import { formsOf, type Term } from "./term";

export type TermRow = Pick<Term, "slug" | "name" | "meaning" | "isHidden"> & { also: string; isKnown: boolean };
export type TermGroup = { letter: string; rows: TermRow[] };
export type TermList = { letters: string[]; groups: TermGroup[]; count: number };

/** More than these are shown a letter at a time. */
const MOST = 300;
const OTHERS = "#";

type Asked = { search: string; letter: string; withHidden: boolean; knownTerms: readonly string[] };

/** The terms under their letters, those that a search finds, or those of one letter. */
export function listTerms(terms: Iterable<Term>, { search, letter, withHidden, knownTerms }: Asked): TermList {
  const wanted = folded(search.trim());
  const known = new Set(knownTerms);
  const order = new Intl.Collator("en", { sensitivity: "base", numeric: true });
  const all = [...terms].filter((term) => (withHidden || !term.isHidden) && holds(term, wanted));
  const letters = [...new Set(all.map(letterOf))].sort(order.compare);
  const asked = letters.find((one) => one === letter) ?? (all.length > MOST ? letters[0] : undefined);
  const shown = asked === undefined ? all : all.filter((term) => letterOf(term) === asked);
  const groups = letters.map((letter) => ({
    letter,
    rows: shown
      .filter((term) => letterOf(term) === letter)
      .sort((a, b) => order.compare(a.name, b.name))
      .slice(0, MOST)
      .map((term) => rowOf(term, known)),
  }));
  return { letters, groups: groups.filter(({ rows }) => rows.length > 0), count: all.length };
}

const holds = (term: Term, wanted: string): boolean =>
  wanted === "" || [...formsOf(term), term.meaning].some((text) => folded(text).includes(wanted));

/** The first letter without its accent; whatever else begins with a sign or a digit stands together. */
function letterOf({ name }: Term): string {
  const first = [...name.normalize("NFKD")].find((sign) => /[\p{L}\p{N}]/u.test(sign)) ?? OTHERS;
  return /\p{L}/u.test(first) ? first.toUpperCase() : OTHERS;
}

const rowOf = ({ slug, name, forms, meaning, isHidden }: Term, known: ReadonlySet<string>): TermRow => ({
  ...{ slug, name, meaning, isHidden, also: forms.join(", ") },
  isKnown: known.has(slug),
});
