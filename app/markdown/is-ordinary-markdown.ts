const LONGEST = 20_000;
const DEEPEST = 5;
const MOST_CELLS = 2_000;
const MOST_FOOTNOTES = 100;

const deep = new RegExp(`^(?:[ \\t]*(?:>|[-*+](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${DEEPEST},}`, "m");

/** Whether a text is as people write it: nested lists, wide tables and footnotes cost far more than their length. */
export function isOrdinaryMarkdown(markdown: string): boolean {
  return (
    markdown.length <= LONGEST &&
    !deep.test(markdown) &&
    countCells(markdown) <= MOST_CELLS &&
    markdown.split("[^").length - 1 <= MOST_FOOTNOTES
  );
}

/** Every row of a table is filled up to its widest. */
function countCells(markdown: string): number {
  const cells = markdown.split("\n").map((line) => line.split("|").length - 1);
  const rows = cells.filter((count) => count > 0).length;
  return rows * cells.reduce((most, count) => Math.max(most, count), 0);
}
