import type { WeekOn } from "~/features/projects/cadence";
import type { Meaning, ReadingValue } from "../kpi";
import { decimalMarkOf } from "./decimal-mark";
import type { Columns, DateOrder, DecimalMark, ImportChoices, Scale } from "./import-choices";
import type { TableRow } from "./read-table.server";
import { readValueCells, type ValueCells } from "./read-value-cells";
import { dateOrderOf, readWeekCell } from "./read-week-cell";
import { scaleOf } from "./scale-of";

/** A row as it was read. `reading` is null where it is left out, wrong or open; open is what waits for a question's answer. */
export type ImportRow = {
  line: number;
  written: { week: string; value: string };
  weekOn: WeekOn | null;
  reading: ReadingValue | null;
  note: string;
  problem: string;
  isOpen: boolean;
};
/** What the table leaves open, each with a cell of it that means two things. */
export type Question = { about: "dateOrder" | "decimalMark" | "scale"; example: string };
export type ReadRows = {
  rows: ImportRow[];
  questions: Question[];
  /** What was chosen or found out. */
  found: { dateOrder: DateOrder | null; decimalMark: DecimalMark | null; scale: Scale | null };
};

type Context = {
  meaning: Pick<Meaning, "shape" | "sense" | "unit">;
  columns: Columns;
  choices: ImportChoices;
  /** The weeks that a reading can belong to; no other is taken. */
  weeks: ReadonlySet<WeekOn>;
  untilWeekOn: WeekOn;
  timeZone: string;
};

/** Reads every row of a table. Nothing that can be meant in two ways is decided without saying so: it is asked. */
export function readRows(table: readonly TableRow[], context: Context): ReadRows {
  const { columns, choices, meaning } = context;
  const at = ({ cells }: TableRow, column: number | null) => (column === null ? "" : (cells[column] ?? ""));
  const valuesOf = (row: TableRow): ValueCells => ({
    value: at(row, columns.value),
    numerator: at(row, columns.numerator),
    denominator: at(row, columns.denominator),
  });
  const questions: Question[] = [];
  const weekCells = table.map((row) => at(row, columns.week));
  const dateOrder = choices.dateOrder === "auto" ? dateOrderOf(weekCells) : choices.dateOrder;
  const unclearDay = weekCells.find((cell) => "needsOrder" in readWeekCell(cell, dateOrder, context.timeZone));
  if (unclearDay !== undefined) questions.push({ about: "dateOrder", example: unclearDay });

  const numberCells = table.flatMap((row) => Object.values(valuesOf(row)));
  const { decided, unclear } = decimalMarkOf(numberCells);
  const isSaid = choices.decimalMark !== "auto";
  const isOpen = !isSaid && (decided.length > 1 || (decided.length === 0 && unclear !== null));
  if (isOpen) questions.push({ about: "decimalMark", example: unclear ?? "" });
  const decimalMark = choices.decimalMark !== "auto" ? choices.decimalMark : isOpen ? null : (decided[0] ?? "point");

  let scale: Scale | null = choices.scale === "auto" ? "percent" : choices.scale;
  if (meaning.shape === "ratio" && choices.scale === "auto" && decimalMark) {
    const found = scaleOf(
      table.map(valuesOf).filter(({ numerator, denominator }) => !numerator && !denominator),
      decimalMark,
    );
    if (found.unclear) questions.push({ about: "scale", example: found.unclear });
    scale = found.unclear ? null : "percent";
  }

  const rows = table.map((row): ImportRow => {
    const cells = valuesOf(row);
    const [week, note] = [at(row, columns.week), at(row, columns.note)];
    const value = [cells.value, [cells.numerator, cells.denominator].filter(Boolean).join(" of ")].filter(Boolean);
    const said = {
      line: row.line,
      written: { week, value: value.join(", ") },
      note,
      weekOn: null,
      reading: null,
      problem: "",
      isOpen: false,
    };
    const read = readWeekCell(week, dateOrder, context.timeZone);
    if ("needsOrder" in read) return { ...said, isOpen: true };
    if ("problem" in read) return { ...said, problem: read.problem };
    const { weekOn } = read;
    const wrongWeek = whyNotWeek(weekOn, context);
    if (wrongWeek) return { ...said, weekOn, problem: wrongWeek };
    if (!decimalMark || !scale) return { ...said, weekOn, isOpen: true };
    const rules = { decimalMark, scale, empty: choices.empty };
    const readValue = readValueCells(meaning, cells, rules);
    if ("problem" in readValue) return { ...said, weekOn, problem: readValue.problem };
    return { ...said, weekOn, reading: readValue.reading };
  });
  return { rows: refuseTwice(rows), questions, found: { dateOrder, decimalMark, scale } };
}

function whyNotWeek(weekOn: WeekOn, { weeks, untilWeekOn }: Context): string {
  if (weeks.has(weekOn)) return "";
  if (weekOn > untilWeekOn) return "This week is still to come.";
  const first = [...weeks].reduce((least, one) => (one < least ? one : least), untilWeekOn);
  if (weekOn < first) return "This is more than ten years ago, further back than readings are kept.";
  return "The project does not report every week, and none of its periods ends in this one.";
}

/** Of two rows for one week nobody could say which counts, unless one of them says nothing. */
function refuseTwice(rows: readonly ImportRow[]): ImportRow[] {
  const linesOf = new Map<WeekOn, number[]>();
  for (const row of rows) {
    if (row.weekOn && saysSomething(row)) linesOf.set(row.weekOn, [...(linesOf.get(row.weekOn) ?? []), row.line]);
  }
  return rows.map((row) => {
    const others = row.weekOn ? (linesOf.get(row.weekOn) ?? []).filter((line) => line !== row.line) : [];
    if (others.length === 0 || row.problem || !saysSomething(row)) return row;
    const where = others.length === 1 ? `line ${others[0]}` : `${others.length} other lines, first line ${others[0]}`;
    return { ...row, reading: null, problem: `This week is also in ${where}. Please keep one of them.` };
  });
}

const saysSomething = ({ reading, problem, isOpen }: ImportRow) => reading !== null || problem !== "" || isOpen;
