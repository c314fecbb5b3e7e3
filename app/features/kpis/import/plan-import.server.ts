import { createHash } from "node:crypto";
import type { WeekOn } from "~/features/projects/cadence";
import type { Meaning } from "../kpi";
import { guessColumns, hasHeader } from "./guess-columns";
import type { Columns, Delimiter } from "./import-choices";
import type { ImportInput } from "./import-form";
import { type ReadRows, readRows } from "./read-rows";
import { readTable } from "./read-table.server";

/** What a table would become, and by which columns and choices. */
export type ImportPlan = ReadRows & {
  delimiter: Delimiter;
  header: string[] | null;
  width: number;
  columns: Columns;
  /** Names the table with all choices: the same again is what somebody was shown. */
  digest: string;
};

type Context = {
  meaning: Pick<Meaning, "shape" | "sense" | "unit">;
  weeks: ReadonlySet<WeekOn>;
  untilWeekOn: WeekOn;
  timeZone: string;
};

/** Reads a table by the choices in the form; the columns are guessed the first time, and when it is split in another way. */
export function planImport(
  { intent, text, delimiter: wanted, readBy, columns: chosen, choices }: ImportInput,
  context: Context,
): ImportPlan | { problem: string } {
  const table = readTable(text, wanted);
  if ("problem" in table) return table;
  const { delimiter, rows } = table;
  const header = hasHeader(rows) ? (rows[0]?.cells ?? []) : null;
  const body = header ? rows.slice(1) : rows;
  if (body.length === 0) return { problem: "This table has a header and no row below it." };
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const isFirst = intent === "read" || readBy !== delimiter;
  const columns = isFirst ? guessColumns(context.meaning.shape, header, body) : chosen;
  const digest = createHash("sha256")
    .update(JSON.stringify([text, delimiter, columns, choices]))
    .digest("hex");
  return { ...readRows(body, { ...context, columns, choices }), delimiter, header, width, columns, digest };
}
