/** A word: letters, digits and what belongs to them, such as accents written apart and joiners. */
export const wordPattern = /[\p{L}\p{N}\p{M}_\u200c\u200d]+/gu;

/** A form of a term as it is looked for: its words, and the signs around and between them ("C++", "CI/CD"). */
export type FormKey = {
  words: string[];
  /** Before the first word, between two, after the last. A blank and a hyphen are the same. */
  signs: string[];
  /** Written in capitals throughout, like "REST": found in capitals only. */
  isAbbreviation: boolean;
};

const ascii = /^[\0-\x7f]*$/;

/** The same for every way to write a letter: "É" is "é", whether in one character or two. */
export const folded = (text: string): string => (ascii.test(text) ? text : text.normalize("NFC")).toLowerCase();

/** What stands between two words, told apart only where it matters. */
export const foldedSign = (text: string): string =>
  text.replace(/[\s\u00a0\u2010\u2011-]+/g, " ").replace(/[’`]/g, "'");

/** The words and signs of a form; no words where nothing of it can be found in a text. */
export function formKey(form: string): FormKey {
  const text = form.trim();
  const words: string[] = [];
  const signs: string[] = [];
  let end = 0;
  for (const match of text.matchAll(wordPattern)) {
    signs.push(foldedSign(text.slice(end, match.index)));
    words.push(folded(match[0]));
    end = match.index + match[0].length;
  }
  signs.push(foldedSign(text.slice(end)));
  return { words, signs, isAbbreviation: isAbbreviation(text) };
}

const isAbbreviation = (text: string): boolean =>
  text === text.toUpperCase() && (text.match(/\p{Lu}/gu)?.length ?? 0) > 1;

/** The English plural of a word; null where it has none to be looked for. */
export function pluralOf(word: string): string | null {
  if (!/[a-z0-9]$/.test(word) || word.length < 2) return null;
  if (/(s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

/** What is found in a text for a form, its plural too. Two forms that have one in common cannot be told apart. */
export function foundFor(form: string): string[] {
  const { words, signs } = formKey(form);
  const last = words.at(-1);
  if (last === undefined) return [];
  const plural = signs.at(-1) === "" ? pluralOf(last) : null;
  return (plural ? [last, plural] : [last]).map((ending) => JSON.stringify([...words.slice(0, -1), ending, signs]));
}
