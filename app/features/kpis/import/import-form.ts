import { z } from "zod";
import { optionalLine } from "~/http/form-rules";
import {
  type Columns,
  dateOrders,
  decimalMarks,
  delimiters,
  emptyWays,
  type ImportChoices,
  mostCharacters,
  scales,
} from "./import-choices";

const column = z
  .string()
  .regex(/^\d{1,2}$/, "Please choose one of the columns.")
  .transform(Number)
  .nullable()
  .default(null);
const auto = <const Options extends readonly string[]>(options: Options) =>
  z.enum(["auto", ...options]).default("auto" as never);

export const importIntents = ["read", "preview", "import"] as const;

/** The form of an import: the table itself goes from step to step in it. `seen` is what its sender was shown. */
export const importForm = z
  .object({
    intent: z.enum(importIntents, { error: "Please reload the page." }).default("read"),
    text: z
      .string({ error: "Please choose a file, or paste a table." })
      .max(mostCharacters, "This table is larger than 1 MB. Please import it in parts."),
    name: optionalLine(120),
    seen: optionalLine(100),
    delimiter: auto(delimiters),
    readBy: auto(delimiters),
    week: column,
    value: column,
    numerator: column,
    denominator: column,
    note: column,
    dateOrder: auto(dateOrders),
    decimalMark: auto(decimalMarks),
    scale: auto(scales),
    empty: z.enum(emptyWays).default("skip"),
  })
  .transform(({ week, value, numerator, denominator, note, dateOrder, decimalMark, scale, empty, ...rest }) => {
    const columns: Columns = { week, value, numerator, denominator, note };
    const choices: ImportChoices = { dateOrder, decimalMark, scale, empty };
    return { ...rest, columns, choices };
  });

export type ImportInput = z.output<typeof importForm>;
