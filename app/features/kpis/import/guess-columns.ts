import type { Shape } from "../kpi";
import { longestNumber } from "./decimal-mark";
import type { Columns } from "./import-choices";
import type { TableRow } from "./read-table.server";
import { isWeekLike } from "./read-week-cell";

const names: Record<keyof Columns, RegExp> = {
  week: /^(iso.?)?(week|date|day|time|period|kw|woche|datum|tag|zeit|semaine|semana|fecha)/i,
  numerator: /^(numerator|part|errors?|fail|bad|fehler|z[äa]hler)/i,
  denominator: /^(denominator|whole|total|all\b|requests?|attempts?|count|gesamt|nenner)/i,
  value: /^(value|reading|rate|percent|share|wert|anteil|valeur|valor)/i,
  note: /^(note|comment|kommentar|notiz|bemerkung)/i,
};

/** A first row in which no cell is a week names the columns. */
export const hasHeader = (rows: readonly TableRow[]): boolean => !rows[0]?.cells.some(isWeekLike);

/** Which column is what, by the names in the header, and where they say nothing by what stands in the rows. */
export function guessColumns(shape: Shape, header: readonly string[] | null, rows: readonly TableRow[]): Columns {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length), header?.length ?? 0);
  const all = Array.from({ length: width }, (_, place) => place);
  const taken = new Set<number>();
  const take = (found: number | undefined): number | null => {
    if (found === undefined) return null;
    taken.add(found);
    return found;
  };
  const named = (what: keyof Columns) =>
    take(all.find((place) => !taken.has(place) && names[what].test(header?.[place] ?? "")));
  const sample = rows.slice(0, 20);
  const mostly = (isSo: (cell: string) => boolean) =>
    take(
      all.find((place) => {
        const found = sample.filter(({ cells }) => isSo(cells[place] ?? "")).length;
        return !taken.has(place) && found > 0 && found * 2 >= sample.length;
      }),
    );
  const week = named("week") ?? mostly(isWeekLike);
  const numerator = shape === "ratio" ? named("numerator") : null;
  const denominator = shape === "ratio" ? named("denominator") : null;
  const hasCounts = numerator !== null && denominator !== null;
  // One count alone is none: its column may be the value.
  if (!hasCounts) for (const place of [numerator, denominator]) if (place !== null) taken.delete(place);
  const note = named("note");
  const value =
    named("value") ??
    (hasCounts
      ? null
      : mostly((cell) => cell.length <= longestNumber && /^[-−+]?\D?[\d.,\s]*\d[\d.,\s]*\D{0,4}$/.test(cell)));
  return { week, value, numerator: hasCounts ? numerator : null, denominator: hasCounts ? denominator : null, note };
}
