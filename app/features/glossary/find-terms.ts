import { folded, foldedSign, formKey, pluralOf, wordPattern } from "./form-key";
import { formsOf, type Term } from "./term";

/** Where a term stands in a text. */
export type Found = { from: number; to: number; slug: string };
export type FindTerms = (text: string) => Found[];

type Form = { slug: string; words: readonly string[]; signs: readonly string[]; isAbbreviation: boolean };
/** The forms that end here, and what comes after their words so far. */
type Node = { forms: Form[]; next: Map<string, Node> };
type Span = { from: number; to: number };
type Word = Span & { folded: string };

/**
 * Makes a search for terms in plain text: whole words, in any case, with English plurals, the longest first, never inside an
 * address or what stands in backticks. Forms are indexed word by word, so the search takes as long as the text is, however many
 * terms begin alike.
 */
export function findTerms(terms: Iterable<Pick<Term, "slug" | "name" | "forms" | "isHidden">>): FindTerms {
  const root = newNode();
  for (const term of terms) {
    if (term.isHidden) continue;
    for (const form of formsOf(term)) addForm(root, term.slug, form);
  }
  sortForms(root);
  return (text) => search(text, root);
}

const newNode = (): Node => ({ forms: [], next: new Map() });

const weight = ({ signs }: Form) => signs.join("").length;

function sortForms({ forms, next }: Node): void {
  forms.sort((a, b) => weight(b) - weight(a));
  for (const node of next.values()) sortForms(node);
}

function addForm(root: Node, slug: string, text: string): void {
  const { words, ...rest } = formKey(text);
  const last = words.at(-1);
  if (last === undefined) return;
  const plural = rest.signs.at(-1) === "" ? pluralOf(last) : null;
  for (const ending of plural ? [last, plural] : [last]) {
    const all = [...words.slice(0, -1), ending];
    let node = root;
    for (const word of all) {
      const next = node.next.get(word) ?? newNode();
      node.next.set(word, next);
      node = next;
    }
    node.forms.push({ slug, words: all, ...rest });
  }
}

function search(text: string, root: Node): Found[] {
  const words: Word[] = [];
  for (const { index: from, 0: word } of text.matchAll(wordPattern))
    words.push({ from, to: from + word.length, folded: folded(word) });
  const found: Found[] = [];
  const isInAddress = addressesIn(text);
  const isInCode = codeIn(text);
  let end = 0;
  for (let at = 0; at < words.length; at++) {
    const form = longestAt(text, words, at, root);
    if (!form) continue;
    const { from } = words[at] as Word;
    const { to } = words[at + form.words.length - 1] as Word;
    const start = from - sign(form, 0);
    if (start >= end && !isInAddress(from, to) && !isInCode(from, to)) {
      end = to + sign(form, -1);
      found.push({ from: start, to: end, slug: form.slug });
    }
    at += form.words.length - 1;
  }
  return found;
}

function longestAt(text: string, words: readonly Word[], at: number, root: Node): Form | undefined {
  const path: Node[] = [];
  for (let node = root.next.get(words[at]?.folded ?? ""); node; ) {
    path.push(node);
    node = node.next.get(words[at + path.length]?.folded ?? "");
  }
  for (let node = path.pop(); node; node = path.pop()) {
    const form = node.forms.find((one) => standsAt(text, words, at, one));
    if (form) return form;
  }
  return undefined;
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

/** Tells whether a place stands between two backticks of one line. Places are asked in their order. */
function codeIn(text: string): (from: number, to: number) => boolean {
  const spans = text.includes("`") ? text.matchAll(/`[^`\n]*`/g) : [][Symbol.iterator]();
  let span = nextOf(spans);
  return (from, to) => {
    while (span && span.to < to) span = nextOf(spans);
    return span !== null && span.from <= from;
  };
}

function nextOf(spans: Iterator<RegExpExecArray>): Span | null {
  const { value, done } = spans.next();
  return done ? null : { from: value.index, to: value.index + value[0].length };
}
