import { z } from "zod";
import { line } from "~/http/form-rules";
import { findTimeZone } from "~/time-zones";

export const personName = line(80, "Please give a name.");

/** A zone as Node's zone data name it. */
export const timeZone = z.string({ error: "Please choose a time zone." }).transform((name, context) => {
  const known = findTimeZone(name);
  if (known) return known;
  context.addIssue({ code: "custom", message: "Please choose a time zone from the list." });
  return z.NEVER;
});
