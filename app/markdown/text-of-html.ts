const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };

/** A stretch of HTML between two tags as it is read, and for each of its places where that is in the HTML. */
export function decodeText(piece: string): { text: string; places: number[] } {
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

/** A tag, whatever stands in its attributes, or a stretch of text. */
export const htmlPieces = /<(?:"[^"]*"|'[^']*'|[^>"'])*>|[^<]+/g;

const inline = /^<\/?(a|b|i|em|strong|code|del|s|sub|sup|kbd|samp|span)[\s>]/i;

/** What HTML that was made here says, each block on a line of its own. */
export const textOfHtml = (html: string): string =>
  html
    .replace(htmlPieces, (piece) => (piece.startsWith("<") ? (inline.test(piece) ? "" : "\n") : decodeText(piece).text))
    .replace(/\n\s*/g, "\n")
    .trim();
