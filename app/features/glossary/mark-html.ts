import { decodeText, htmlPieces } from "~/markdown/text-of-html";
import type { FindTerms } from "./find-terms";
import { termUrl } from "./glossary-urls";

/** In these a word is no word, or leads somewhere already. */
const untouched = new Set(["a", "code", "pre", "kbd", "samp"]);

/**
 * Marks terms in HTML that was made and sanitised here before; text stays word for word, tags stay as they are. `isWanted`
 * says of each term in its turn whether it is marked.
 */
export function markHtml(html: string, find: FindTerms, isWanted: (slug: string) => boolean): string {
  let inside = 0;
  return html.replace(htmlPieces, (piece) => {
    const [, end, tag = ""] = /^<(\/?)([a-z\d]+)/i.exec(piece) ?? [];
    if (untouched.has(tag.toLowerCase())) inside += end ? -1 : 1;
    return tag || inside > 0 || piece.startsWith("<") ? piece : markText(piece, find, isWanted);
  });
}

function markText(piece: string, find: FindTerms, isWanted: (slug: string) => boolean): string {
  const { text, places } = decodeText(piece);
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

const mark = /<a href="[^"]*" class="term" data-term="([^"]*)">(.*?)<\/a>/gs;

/** The same without the marks of what a reader knows. */
export function unmarkHtml(html: string, knownTerms: readonly string[]): string {
  return knownTerms.length === 0
    ? html
    : html.replace(mark, (whole, slug, text) => (knownTerms.includes(slug) ? text : whole));
}
