import { z } from "zod";
import { visible } from "./visible";

/** A line of text a person typed: trimmed, never empty, at most `most` characters. Messages name what is missing. */
export const line = (most: number, missing = "Please fill this in.") =>
  z
    .string({ error: missing })
    .trim()
    .regex(visible, missing)
    .max(most, `Please keep this under ${most.toLocaleString("en-GB")} characters.`);

/** The same, and it may stay empty: then it is "". */
export const optionalLine = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `Please keep this under ${most.toLocaleString("en-GB")} characters.`)
    .optional()
    .transform((text) => text ?? "");

const isRealDay = (day: string) => {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};

/** A calendar day as YYYY-MM-DD between the years 2000 and 2100. */
export const day = (missing = "Please choose a day.") =>
  z
    .string({ error: missing })
    .regex(/^20\d\d-\d\d-\d\d$/, "Please give a day as year-month-day, for example 2026-11-23.")
    .refine(isRealDay, "This day is not in the calendar.");

/** A local time as a datetime-local field sends it, "2026-11-20T14:05", between the years 2000 and 2100. */
export const localTime = (missing: string) =>
  z
    .string({ error: missing })
    .regex(/^20\d\d-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?$/, "Please give a day and a time.")
    .refine((time) => isRealDay(time.slice(0, 10)), "This day is not in the calendar.");

export const uuid = z.uuid("This form is out of date. Please reload the page.");
