import { stringify } from "csv-stringify/sync";
import { againstTarget, metWords } from "./against-target";
import { withoutNoise } from "./format-value";
import { definitionOfWeek, type KpiDefinition, type Meaning, statusWords } from "./kpi";
import type { ReadingWindows } from "./list-windows.server";
import { sourceInWords } from "./reading-source";
import type { TrendPoint } from "./trend-points";

const columns = [
  "week",
  "value",
  "numerator",
  "denominator",
  "unit",
  "target",
  "met",
  "definition",
  "window from",
  "window until",
  "source",
  "read at",
  "remark",
];

/**
 * The weeks of a trend as a table for other programs, oldest first: what an import reads again. Texts of people that a
 * spreadsheet would take for a formula are marked as text.
 */
export function writeReadingsCsv(
  points: readonly TrendPoint[],
  definitions: readonly KpiDefinition[],
  windows: ReadingWindows,
): string {
  const rows = points.map(({ weekOn, reading }) => {
    const meaning = definitionOfWeek(definitions, weekOn);
    const window = windows.get(weekOn);
    const value = reading?.value ?? null;
    return [
      weekOn,
      value === null ? (reading ? statusWords[reading.status].toLowerCase() : "") : plain(meaning, value),
      reading?.numerator,
      reading?.denominator,
      meaning.unit,
      meaning.target === null ? "" : plain(meaning, meaning.target),
      metWords(againstTarget(meaning, value).met),
      `v${meaning.number}: ${meaning.name}`,
      window?.from?.toISOString(),
      window?.until?.toISOString(),
      reading ? sourceInWords(reading) : "",
      reading ? new Date(reading.readAt).toISOString() : "",
      reading?.remark,
    ];
  });
  const asText = { bom: true, escape_formulas: true, record_delimiter: "windows", cast: { number: digits } } as const;
  return stringify([columns, ...rows], asText);
}

/** Digits as a program reads them; a ratio with its % sign. */
const plain = ({ shape }: Pick<Meaning, "shape">, value: number): number | string =>
  shape === "ratio" ? `${digits(withoutNoise(value * 100))}%` : value;

/** An import takes 0.0000001 for a number, and 1e-7 for none. */
const digits = (value: number): string =>
  /e/.test(`${value}`) ? value.toLocaleString("en", { useGrouping: false, maximumSignificantDigits: 15 }) : `${value}`;
