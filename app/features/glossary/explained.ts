import type { Glossary } from "./glossary";

/** Where a term stands in a text, and which one. */
export type Mark = [from: number, to: number, slug: string];

/** A term as it is explained in passing: in a tip, on paper, in a mail. */
export type Word = { slug: string; name: string; meaning: string; comparison: string };

/** The terms of a page: their marks by the place of the text, and what they mean in the order in which they stand. */
export type Explained = { marks: Record<string, Mark[]>; words: Word[] };

/** A text of a page that wants its terms marked; each section marks the first use of a term. */
export type Place = { key: string; section: string; text: string };

/** Whether this is the first use in a section. */
export type IsFirst = (section: string, slug: string) => boolean;

/** Remembers what stands where already, and in which order terms came. */
export function firstUses(): { isFirst: IsFirst; slugs: () => string[] } {
  const seen = new Set<string>();
  const slugs = new Set<string>();
  return {
    isFirst(section, slug) {
      const key = `${section} ${slug}`;
      if (seen.has(key)) return false;
      slugs.add(slug);
      return Boolean(seen.add(key));
    },
    slugs: () => [...slugs],
  };
}

/** The marks of texts, in the order in which they are read. */
export function markPlaces(
  places: readonly Place[],
  { find }: Pick<Glossary, "find">,
  isFirst: IsFirst,
): Explained["marks"] {
  const marks: Explained["marks"] = {};
  for (const { key, section, text } of places) {
    const found = find(text).filter(({ slug }) => isFirst(section, slug));
    if (found.length > 0) marks[key] = found.map(({ from, to, slug }) => [from, to, slug]);
  }
  return marks;
}

/** What terms mean, in passing. */
export const wordsOf = (slugs: readonly string[], { terms }: Pick<Glossary, "terms">): Word[] =>
  slugs.flatMap((slug) => {
    const term = terms.get(slug);
    return term ? [{ slug, name: term.name, meaning: term.meaning, comparison: term.comparison }] : [];
  });

/** The same without what a reader knows already. */
export function withoutKnown({ marks, words }: Explained, knownTerms: readonly string[]): Explained {
  if (knownTerms.length === 0) return { marks, words };
  const known = new Set(knownTerms);
  const left = Object.entries(marks).map(([key, all]): [string, Mark[]] => [
    key,
    all.filter(([, , slug]) => !known.has(slug)),
  ]);
  return {
    marks: Object.fromEntries(left.filter(([, all]) => all.length > 0)),
    words: words.filter(({ slug }) => !known.has(slug)),
  };
}
