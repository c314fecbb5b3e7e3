import type { FindTerms } from "./find-terms";
import { termUrl } from "./glossary-urls";

/** A tag, whatever stands in its attributes, or a stretch of text. */
const pieces = /<(?:"[^"]*"|'[^']*'|[^>"'])*>|[^<]+/g;
/** In these a word is no word, or leads somewhere already. */
const untouched = new Set(["a", "code", "pre", "kbd", "samp"]);

/**
 * Marks terms in HTML that was made and sanitised here before; text stays word for word, tags stay as they are. `isWanted`
 * says of each term in its turn whether it is marked.
 */
export function markHtml(html: string, find: FindTerms, isWanted: (slug: string) => boolean): string {
  let inside = 0;
  return html.replace(pieces, (piece) => {
    const [, end, tag = ""] = /^<(\/?)([a-z\d]+)/i.exec(piece) ?? [];
    if (untouched.has(tag.toLowerCase())) inside += end ? -1 : 1;
    return tag || inside > 0 || piece.startsWith("<") ? piece : markText(piece, find, isWanted);
  });
}

function markText(piece: string, find: FindTerms, isWanted: (slug: string) => boolean): string {
  const { text, places } = decoded(piece);
  let marked = "";
  let done = 0;
  for (const { from, to, slug } of find(text)) {
    if (!isWanted(slug)) continue;
    const [start, end] = [places[from] as number, places[to] as number];
    marked += `${piece.slice(done, start)}<a href="${termUrl(slug)}" class="term" data-term="${slug}">${piece.slice(start, end)}</a>`;
    done = end;
  }
  return marked + piece.slice(done);
}

const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };

/** Text as it is read, and for each of its places where that is in the HTML. */
function decoded(piece: string): { text: string; places: number[] } {
  let text = "";
  const places: number[] = [];
  for (const { 0: raw, index, groups } of piece.matchAll(
    /&(?:#x(?<hex>[\da-f]{1,6})|#(?<dec>\d{1,7})|(?<name>[a-z]+));|[^&]+|&/gi,
  )) {
    const read = groups?.hex || groups?.dec || groups?.name ? character(groups, raw) : raw;
    for (let at = 0; at < read.length; at++) places.push(index + (read === raw ? at : 0));
    text += read;
  }
  places.push(piece.length);
  return { text, places };
}

function character({ hex, dec, name }: Record<string, string>, raw: string): string {
  if (name) return named[name.toLowerCase()] ?? raw;
  const code = hex ? Number.parseInt(hex, 16) : Number(dec);
  return code <= 0x10ffff ? String.fromCodePoint(code) : raw;
}

const mark = /<a href="[^"]*" class="term" data-term="([^"]*)">(.*?)<\/a>/gs;

/** The same without the marks of what a reader knows. */
export function unmarkHtml(html: string, knownTerms: readonly string[]): string {
  return knownTerms.length === 0
    ? html
    : html.replace(mark, (whole, slug, text) => (knownTerms.includes(slug) ? text : whole));
}
