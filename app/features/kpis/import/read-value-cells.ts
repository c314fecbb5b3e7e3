import { type Meaning, type ReadingStatus, type ReadingValue, statusWords } from "../kpi";
import { parseNumber } from "../parse-number";
import { type ReadReading, readTypedReading } from "../typed-reading";
import { plainNumber } from "./decimal-mark";
import type { DecimalMark, EmptyWay, Scale } from "./import-choices";

export type ValueCells = Record<"value" | "numerator" | "denominator", string>;
export type ValueRules = { decimalMark: DecimalMark; scale: Scale; empty: EmptyWay };
/** `reading` is null where the row says nothing and is left out. */
export type ReadValue = { reading: ReadingValue | null } | { problem: string };

/** What programs write where they have no number. None of it is ever zero. */
const nothing = /^(?:|[-–—]|n\/?a|#n\/a|null|none|nan|undefined)$/i;
const formula = /^(?:[=@]|[-+](?![\s\d.,]))/;
const statusOf = (cell: string): ReadingStatus | undefined =>
  (["no_data", "no_traffic"] as const).find((status) => statusWords[status].toLowerCase() === cell.toLowerCase());

/** Reads what a row says of a KPI: its two counts where it has them, else its value. */
export function readValueCells(
  meaning: Pick<Meaning, "shape" | "sense" | "unit">,
  cells: ValueCells,
  rules: ValueRules,
): ReadValue {
  const all = Object.values(cells);
  const status = all.map(statusOf).find((found) => found !== undefined);
  const hasCounts = !nothing.test(cells.numerator) || !nothing.test(cells.denominator);
  if (status) {
    const others = all.filter((cell) => !nothing.test(cell) && statusOf(cell) !== status);
    if (others.length > 0) return { problem: `It says “${statusWords[status]}”, and a number as well.` };
    return { reading: withoutValue(status) };
  }
  if (!hasCounts && nothing.test(cells.value)) {
    return { reading: rules.empty === "no_data" ? withoutValue("no_data") : null };
  }
  const asked = hasCounts ? { ...cells, value: "" } : { value: cells.value, numerator: "", denominator: "" };
  const found = Object.values(asked).find((cell) => formula.test(cell));
  if (found) return { problem: "This is a formula, not its result. Please save the table with its values." };
  return hasCounts ? readCounts(meaning, asked, rules) : readOne(meaning, asked.value, rules);
}

function readCounts(
  meaning: Pick<Meaning, "shape" | "sense">,
  cells: ValueCells,
  { decimalMark }: ValueRules,
): ReadValue {
  for (const [name, cell] of [
    [partName, cells.numerator],
    [wholeName, cells.denominator],
  ] as const) {
    if (nothing.test(cell)) return { problem: `${name} is missing. Please give both counts, or neither.` };
    if (plainNumber(cell, decimalMark) === null) return { problem: `${name}: ${whyNot(cell, decimalMark)}` };
  }
  const [numerator, denominator] = [cells.numerator, cells.denominator].map((cell) => plainNumber(cell, decimalMark));
  return fromTyped(readTypedReading(meaning, { numerator: numerator ?? "", denominator: denominator ?? "" }));
}

function readOne(
  meaning: Pick<Meaning, "shape" | "sense" | "unit">,
  cell: string,
  { decimalMark, scale }: ValueRules,
): ReadValue {
  const bare = withoutUnit(meaning, cell);
  const plain = plainNumber(bare, decimalMark);
  if (plain === null) return { problem: whyNot(bare, decimalMark) };
  if (meaning.shape === "ratio" && scale === "share" && bare === cell) {
    const share = parseNumber(plain, { least: 0, most: 1 });
    return share.ok ? { reading: { ...withoutValue("value"), value: share.value } } : share;
  }
  return fromTyped(readTypedReading(meaning, { value: plain }));
}

/** "812 ms" of a number in ms, "0.7%" of a ratio. */
function withoutUnit({ shape, unit }: Pick<Meaning, "shape" | "unit">, cell: string): string {
  const suffix = shape === "ratio" ? "%" : unit;
  return suffix && cell.toLowerCase().endsWith(suffix.toLowerCase()) ? cell.slice(0, -suffix.length).trim() : cell;
}

function whyNot(cell: string, mark: DecimalMark): string {
  if (cell.endsWith("%")) return "This number is no percentage. Please leave out the % sign.";
  if (!/^[-−–+]?[\d.,\s'’]+$/.test(cell) || !/\d/.test(cell)) return "This is no number.";
  return `This is no number with a decimal ${mark}.`;
}

const partName = "The part";
const wholeName = "The whole";

const fromTyped = (read: ReadReading): ReadValue =>
  "problems" in read ? { problem: Object.values(read.problems).join(" ") } : read;

const withoutValue = (status: ReadingStatus): ReadingValue => ({
  status,
  value: null,
  numerator: null,
  denominator: null,
});
