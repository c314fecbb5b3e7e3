import { firstUses, markPlaces, wordsOf } from "~/features/glossary/explained";
import type { Glossary } from "~/features/glossary/glossary";
import type { MessageSection, Words } from "~/features/notifications/message";

/** More would be longer than the news. */
const MOST = 8;

/** The terms of a digest that its reader has not called known, in the order in which they stand. */
export function explainDigest(
  parts: readonly { section: MessageSection }[],
  glossary: Glossary,
  knownTerms: readonly string[],
): NonNullable<Words["explained"]> {
  const texts = parts.flatMap(({ section: { headline, lines, needsYou, numbers } }) => [
    headline,
    ...needsYou,
    ...lines,
    ...numbers.map(({ name }) => name),
  ]);
  const { isFirst, slugs } = firstUses();
  markPlaces(
    texts.map((text, index) => ({ key: String(index), section: "", text })),
    glossary,
    isFirst,
  );
  const wanted = slugs().filter((slug) => !knownTerms.includes(slug));
  return wordsOf(wanted.slice(0, MOST), glossary).map(({ name, meaning }) => ({ name, meaning }));
}
