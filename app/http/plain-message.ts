import type { z } from "zod";

const numbers = new Intl.NumberFormat("en-GB");

/** What a form says where its schema has no words of its own: no page of ours sends such a form by itself. */
export function plainMessage(issue: z.core.$ZodRawIssue): string {
  if (issue.code === "too_big" && issue.origin === "string")
    return `Please keep this under ${numbers.format(issue.maximum)} characters.`;
  return "This form is out of date. Please reload the page.";
}
