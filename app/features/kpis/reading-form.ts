import { z } from "zod";
import { day, optionalLine } from "~/http/form-rules";
import { type Meaning, type ReadingValue, readingStatuses } from "./kpi";
import { readTypedReading } from "./typed-reading";

const typed = z.string().max(1000, "This is too long for a number.").optional();

/** `weeks` are those that may be chosen, `today` the last day on which the source can have been read. */
type Choice = { weeks: readonly string[]; today: string };

/** The form of a reading. What its numbers mean depends on the KPI, so that is given. */
export const readingForm = (meaning: Pick<Meaning, "shape" | "sense">, { weeks, today }: Choice) =>
  z
    .object({
      weekOn: z.enum(weeks as [string, ...string[]], { error: "Please choose one of these weeks." }),
      status: z.enum(readingStatuses, { error: "Please choose one of the three." }),
      value: typed,
      numerator: typed,
      denominator: typed,
      sourceNote: optionalLine(300),
      readOn: day()
        .refine((day) => day <= today, "This day is still to come.")
        .optional(),
    })
    .transform(({ weekOn, sourceNote, readOn, ...text }, context) => {
      const read = readTypedReading(meaning, text);
      if ("problems" in read) {
        for (const [field, message] of Object.entries(read.problems)) {
          context.addIssue({ code: "custom", path: [field], message });
        }
        return z.NEVER;
      }
      return { weekOn, sourceNote, readOn, reading: read.reading as ReadingValue };
    });
