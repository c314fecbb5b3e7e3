/** What stands where a text was cut; the link beside it leads to the whole. */
export const CUT = "…read it all on the page";

/**
 * The text, or its beginning and CUT, in at most `most` of what `sizeOf` counts: characters, bytes, or what a sign becomes
 * when it is escaped. Never cuts a sign in two.
 */
export function cutText(text: string, most: number, sizeOf: (sign: string) => number = (sign) => sign.length): string {
  const cut = ` ${CUT}`;
  const room = most - [...cut].reduce((sum, sign) => sum + sizeOf(sign), 0);
  let [size, fits] = [0, 0];
  for (const sign of text) {
    size += sizeOf(sign);
    if (size <= room) fits += sign.length;
    if (size > most) return text.slice(0, fits).trimEnd() + cut;
  }
  return text;
}

/** Beyond it paragraphs follow each other without a frame of their own. */
const MOST_PARAGRAPHS = 60;

/** Paragraphs in at most `most` together: the first that does not fit is cut, the ones after it are left out. */
export function cutLines(
  lines: readonly string[],
  most: number,
  sizeOf: (sign: string) => number = (sign) => sign.length,
): string[] {
  const whole = cutText(lines.join("\n\n"), most, sizeOf);
  if (!whole) return [];
  const paragraphs = whole.split("\n\n");
  const rest = paragraphs.slice(MOST_PARAGRAPHS - 1);
  return rest.length > 1 ? [...paragraphs.slice(0, MOST_PARAGRAPHS - 1), rest.join("\n")] : paragraphs;
}
