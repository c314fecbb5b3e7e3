import { folded, foldedSign, formKey, pluralOf, wordPattern } from "./form-key";
import { formsOf, type Term } from "./term";

/** Where a term stands in a text. */
export type Found = { from: number; to: number; slug: string };
export type FindTerms = (text: string) => Found[];

type Form = { slug: string; words: readonly string[]; signs: readonly string[]; isAbbreviation: boolean };
type Span = { from: number; to: number };
type Word = Span & { folded: string };

/**
 * Makes a search for terms in plain text: whole words, in any case, with English plurals, the longest first, never inside an
 * address or what stands in backticks. Forms are indexed by their first word, so the search takes as long as the text is.
 */
export function findTerms(terms: readonly Pick<Term, "slug" | "name" | "forms" | "isHidden">[]): FindTerms {
  const index = new Map<string, Form[]>();
  for (const term of terms) {
    if (term.isHidden) continue;
    for (const form of formsOf(term)) addForm(index, term.slug, form);
  }
  for (const forms of index.values()) forms.sort((a, b) => b.words.length - a.words.length || weight(b) - weight(a));
  return (text) => search(text, index);
}

const weight = ({ signs }: Form) => signs.join("").length;

function addForm(index: Map<string, Form[]>, slug: string, text: string): void {
  const { words, ...rest } = formKey(text);
  const last = words.at(-1);
  if (last === undefined) return;
  const plural = rest.signs.at(-1) === "" ? pluralOf(last) : null;
  for (const ending of plural ? [last, plural] : [last]) {
    const all = [...words.slice(0, -1), ending];
    const known = index.get(all[0] as string);
    const form = { slug, words: all, ...rest };
    if (known) known.push(form);
    else index.set(all[0] as string, [form]);
  }
}

function search(text: string, index: ReadonlyMap<string, readonly Form[]>): Found[] {
  const words: Word[] = [];
  for (const { index: from, 0: word } of text.matchAll(wordPattern))
    words.push({ from, to: from + word.length, folded: folded(word) });
  const found: Found[] = [];
  const isInAddress = addressesIn(text);
  const code = text.includes("`") ? codeIn(text) : [];
  for (let at = 0; at < words.length; at++) {
    const { from, folded: first } = words[at] as Word;
    const forms = index.get(first);
    const form = forms?.find((one) => standsAt(text, words, at, one));
    if (!form) continue;
    const end = words[at + form.words.length - 1] as Word;
    if (!isInAddress(from, end.to) && !code.some((span) => span.from <= from && end.to <= span.to))
      found.push({ from: from - sign(form, 0), to: end.to + sign(form, -1), slug: form.slug });
    at += form.words.length - 1;
  }
  return found;
}

const sign = ({ signs }: Form, place: 0 | -1): number => signs.at(place)?.length ?? 0;

function standsAt(text: string, words: readonly Word[], at: number, form: Form): boolean {
  const { words: wanted, signs, isAbbreviation } = form;
  for (let offset = 0; offset < wanted.length; offset++) {
    const word = words[at + offset];
    if (!word) return false;
    if (word.folded !== wanted[offset]) return false;
    if (isAbbreviation && !/^\P{Ll}+s?$/u.test(text.slice(word.from, word.to))) return false;
    const before = words[at + offset - 1];
    if (offset > 0 && before && !isBetween(text.slice(before.to, word.from), signs[offset] ?? "")) return false;
  }
  const [first, last] = [words[at] as Word, words[at + wanted.length - 1] as Word];
  const [lead = "", tail = ""] = [signs[0], signs.at(-1)];
  return foldedSign(text.slice(first.from - lead.length, first.from)) === lead && text.startsWith(tail, last.to);
}

const isBetween = (written: string, wanted: string): boolean => written === wanted || foldedSign(written) === wanted;

/** Tells whether a place is a part of a web or mail address or of a file's name, in which a word is no word. Places are asked in their order. */
function addressesIn(text: string): (from: number, to: number) => boolean {
  let run: Span & { isAddress: boolean } = { from: 0, to: 0, isAddress: false };
  return (from, to) => {
    if (from >= run.to) {
      let [start, end] = [from, to];
      while (start > run.to && isDark(text, start - 1)) start--;
      while (end < text.length && isDark(text, end)) end++;
      run = { from: start, to: end, isAddress: false };
      run.isAddress = address.test(text.slice(run.from, run.to));
    }
    return run.isAddress && !(from <= run.from + 1 && to >= run.to - 1);
  };
}

const isDark = (text: string, at: number): boolean => text.charCodeAt(at) > 32;
const address = /:\/\/|\w@\w|^\W{0,9}www\.|^\W{0,9}[\w-]+(\.[\w-]+)*\.[a-z]+\W*$/;

/** What stands between two backticks of one line. */
function codeIn(text: string): Span[] {
  const spans: Span[] = [];
  for (const { index, 0: span } of text.matchAll(/`[^`\n]*`/g)) spans.push({ from: index, to: index + span.length });
  return spans;
}
