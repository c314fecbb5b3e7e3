import type { ReadingValue, Shape } from "../../kpi";
import { readingOfCounts, readingOfNumber, readingOfShare } from "../reading-of";
import { SourceFault } from "../source-fault";

type Rows = { fields: readonly { name: string }[]; rows: readonly (readonly (string | null)[])[] };

/** The reading that the one row of a query is. No row is "no data", as is an empty field. */
export function readingOfRow(shape: Shape, { fields, rows }: Rows): ReadingValue {
  if (rows.length > 1)
    throw new SourceFault(
      "The query gives more than one row, and one is wanted.",
      "Add them up with sum(…) or count(*), or say in “where” which one is meant.",
    );
  const names = fields.map(({ name }) => name.toLowerCase());
  const place = (name: string) => names.indexOf(name);
  const number = (at: number) => numberOf(names[at] as string, rows[0]?.[at] ?? null);
  const [part, whole, value] = [place("numerator"), place("denominator"), place("value")];
  if (shape === "ratio" && part >= 0 && whole >= 0) return rows.length ? ofCounts(number(part), number(whole)) : none();
  const only = value >= 0 ? value : names.length === 1 ? 0 : -1;
  if (only < 0) throw otherColumns(names, shape);
  return shape === "ratio" ? readingOfShare(number(only)) : readingOfNumber(number(only));
}

const none = () => readingOfNumber(null);

/** Not a number beside a number is nothing by nothing. */
const ofCounts = (part: number | null, whole: number | null) =>
  Number.isNaN(part) || Number.isNaN(whole) ? readingOfNumber(Number.NaN) : readingOfCounts(part, whole);

const otherColumns = (names: string[], shape: Shape) =>
  new SourceFault(
    names.length
      ? `The query gives the columns ${names.slice(0, 10).join(", ").slice(0, 200)}.`
      : "The query gives no columns.",
    shape === "ratio"
      ? "Name two of them numerator and denominator, as in “count(*) as denominator”."
      : "Name the one that is meant value, as in “count(*) as value”.",
  );

/** As PostgreSQL writes numbers: "42", "0.10", "1e+20", "NaN", "-Infinity". */
function numberOf(name: string, text: string | null): number | null {
  if (text === null) return null;
  if (!/^-?(\d+(\.\d+)?(e[+-]?\d+)?|Infinity)$|^NaN$/.test(text))
    throw new SourceFault(
      `The column ${name} holds “${text.length > 40 ? `${text.slice(0, 40).toWellFormed()}…` : text}”, which is no number.`,
      "Make it one, such as by ::numeric, or extract(epoch from …) of a length of time.",
    );
  const value = Number(text);
  if (Number.isFinite(value) && Math.abs(value) > Number.MAX_SAFE_INTEGER)
    throw new SourceFault(
      `The column ${name} holds ${text.slice(0, 40)}. Numbers above 9,007,199,254,740,991 cannot be kept exactly.`,
      "Divide it in the query, and choose a larger unit.",
    );
  return value;
}
