import { CsvError, parse } from "csv-parse/sync";
import { type Delimiter, delimiters, mostRows } from "./import-choices";

/** Where a cell stands is told by the line of the text on which its row ends. */
export type TableRow = { line: number; cells: string[] };
export type Table = { delimiter: Delimiter; rows: TableRow[] };

const mostColumns = 50;

/** Reads CSV, semicolons and tabs alike: the delimiter that is given, or the one by which the rows are equally wide. */
export function readTable(text: string, wanted: Delimiter | "auto"): Table | { problem: string } {
  const whole = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const delimiter = wanted === "auto" ? guessDelimiter(whole) : wanted;
  const read = split(whole, delimiter, mostRows + 2);
  if ("problem" in read) return read;
  const rows = read.rows.filter(({ cells }) => cells.some((cell) => cell !== ""));
  if (rows.length === 0) return { problem: "There is no row in this table." };
  if (rows.length > mostRows + 1) {
    const most = mostRows.toLocaleString("en-GB");
    return { problem: `This table has more than ${most} rows. Please import it in parts; one row a week is wanted.` };
  }
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  if (width > mostColumns)
    return { problem: `This table has more than ${mostColumns} columns. Please keep what is needed.` };
  if (width < 2) {
    return {
      problem:
        "Only one column was found. A table has the week and its value, with a comma, a semicolon or a tab between.",
    };
  }
  return { delimiter, rows };
}

/** By which the first rows are most alike, and then the one that makes more columns. */
function guessDelimiter(text: string): Delimiter {
  const scored = delimiters.map((delimiter) => {
    const read = split(text, delimiter, 20);
    const widths = "rows" in read ? read.rows.map(({ cells }) => cells.length) : [];
    const width = widths[0] ?? 0;
    const alike = width < 2 ? 0 : widths.filter((one) => one === width).length / widths.length;
    return { delimiter, alike, width };
  });
  scored.sort((one, other) => other.alike - one.alike || other.width - one.width);
  return scored[0]?.alike ? scored[0].delimiter : ",";
}

function split(text: string, delimiter: Delimiter, to: number): { rows: TableRow[] } | { problem: string } {
  const rows: TableRow[] = [];
  try {
    parse(text, {
      delimiter: delimiter === "tab" ? "\t" : delimiter,
      record_delimiter: "\n",
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      to,
      on_record: (cells: string[], { lines }: { lines: number }) => {
        rows.push({ line: lines, cells });
        return null;
      },
    });
    return { rows };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { problem: quotesInWords(error, (rows.at(-1)?.line ?? 0) + 1) };
  }
}

function quotesInWords({ code, lines }: CsvError & { lines?: number }, next: number): string {
  if (code === "CSV_QUOTE_NOT_CLOSED") {
    return `Line ${next} or one after it opens a quotation mark that is never closed. Please close it, or take it out.`;
  }
  return `Line ${lines ?? next} has a quotation mark in the middle of a cell. Please write it twice inside quotation marks, or take it out.`;
}
