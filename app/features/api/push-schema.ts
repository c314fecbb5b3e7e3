import { z } from "zod";
import { readingStatuses } from "~/features/kpis/kpi";
import { plainText } from "~/http/plain-text";
import { id, named, week } from "./api-schemas";

const number = z.number("This has to be a number that ends: no text, not NaN, not infinite.").optional();
const moment = z.iso.datetime({ offset: true, error: "Give an instant such as 2026-11-16T00:00:00+01:00." });

export const pushBody = named(
  "NewReading",
  z
    .strictObject({
      status: z
        .enum(readingStatuses, "This is “value”, “no_data” or “no_traffic”.")
        .optional()
        .meta({ description: "“value” unless you say so; the other two come without numbers." }),
      value: number.meta({
        description: "The number. Of a ratio a share from 0 to 1, for when the two counts are not known.",
      }),
      numerator: number.meta({ description: "Of a ratio: the part, a whole number." }),
      denominator: number.meta({ description: "Of a ratio: the whole, a whole number. 0 means no traffic." }),
      week: z.iso
        .date("Give a day of the calendar as YYYY-MM-DD.")
        .optional()
        .meta({ description: "The Monday that names the week. Give this or the window." }),
      window: z.strictObject({ from: moment, until: moment }).optional().meta({
        description:
          "What was counted: from local midnight of the week’s Monday to that of the next one, in the project’s zone. Of the running week it may end before now.",
      }),
      sourceNote: z
        .string()
        .overwrite(plainText)
        .trim()
        .max(300, "Please keep this under 300 characters.")
        .optional()
        .meta({ description: "Where the number comes from, for readers." }),
    })
    .meta({ description: "What a program measured for a week." }),
);
export type PushBody = z.output<typeof pushBody>;

export const pushedSchema = named(
  "PushedReading",
  z.object({
    kpiId: id,
    week,
    number: z.int().meta({ description: "Which reading of its week it is; the highest one counts." }),
    isNew: z.boolean().meta({ description: "False where the week said the same already and nothing was added." }),
    status: z.enum(readingStatuses),
    value: z.number().nullable(),
    numerator: z.number().nullable(),
    denominator: z.number().nullable(),
  }),
);
