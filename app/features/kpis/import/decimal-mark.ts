import type { DecimalMark } from "./import-choices";

/** No number is written with more; what is longer is not looked through. */
export const longestNumber = 400;

const blanks = /[\s\u00a0\u2009\u202f'’]/g;
const grouped: Record<DecimalMark, RegExp> = {
  point: /^-?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d+)?$/,
  comma: /^-?(?:\d+|\d{1,3}(?:\.\d{3})+)?(?:,\d+)?$/,
};

/** A number in two ways at once, "1,234", could be either; "decided" lists the marks that a column's cells prove. */
export type MarkEvidence = { decided: DecimalMark[]; unclear: string | null };

/** Which decimal mark the numbers of a table use. A column that only has numbers such as "1,234" leaves it unclear. */
export function decimalMarkOf(cells: readonly string[]): MarkEvidence {
  const decided = new Set<DecimalMark>();
  let unclear: string | null = null;
  for (const cell of cells) {
    const marks = marksIn(cell);
    if (marks === "unclear") unclear ??= cell;
    else if (marks) decided.add(marks);
  }
  return { decided: [...decided], unclear };
}

function marksIn(cell: string): DecimalMark | "unclear" | null {
  if (cell.length > longestNumber) return null;
  const text = cell
    .replace(blanks, "")
    .replace(/^[-−–+]/, "")
    .replace(/%$/, "");
  if (!/^[\d.,]*\d[\d.,]*$/.test(text) || !/[.,]/.test(text)) return null;
  const [points, commas] = [text.split(".").length - 1, text.split(",").length - 1];
  if (points > 0 && commas > 0) return text.lastIndexOf(".") > text.lastIndexOf(",") ? "point" : "comma";
  const mark: DecimalMark = points > 0 ? "point" : "comma";
  if (points + commas > 1) return mark === "point" ? "comma" : "point";
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(text) ? "unclear" : mark;
}

/** "1.234,56" as "1234.56" where the comma is the decimal mark; null where the text is no number by that mark. */
export function plainNumber(cell: string, mark: DecimalMark): string | null {
  if (cell.length > longestNumber) return null;
  const text = cell.replace(blanks, "").replace(/^[−–]/, "-").replace(/^\+/, "");
  if (!grouped[mark].test(text) || !/\d/.test(text)) return null;
  return mark === "point" ? text.replaceAll(",", "") : text.replaceAll(".", "").replace(",", ".");
}
