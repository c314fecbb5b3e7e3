import type { Submission, SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { data } from "@remix-run/node";
import type { z } from "zod";

/**
 * Reads and checks a posted form. A body that is no form, or a file where text belongs, becomes an empty or plain field,
 * so that the schema answers with the field's own message. NUL is dropped: PostgreSQL stores none.
 */
export async function parseForm<Schema extends z.ZodType>(request: Request, schema: Schema) {
  const body = await request.formData().catch(() => new FormData());
  const clean = new FormData();
  for (const [name, value] of body)
    if (!isEndless(name)) clean.append(name, typeof value === "string" ? plain(value) : "");
  try {
    return parseWithZod(clean, { schema });
  } catch {
    // Conform throws at its own two fields when somebody made them up.
    for (const own of ["__intent__", "__state__"]) clean.delete(own);
    return parseWithZod(clean, { schema });
  }
}

/** A list of thousands of lines that one made-up name would call into being. */
const isEndless = (name: string) => /\[\d{4,}\]/.test(name);

const plain = (text: string) => text.replaceAll("\0", "").replaceAll("\r\n", "\n").toWellFormed();

/** These alone are not sent back with a refused form. */
const hideFields = ["password", "newPassword", "currentPassword"];

/** The answer to a form that cannot be taken: every field keeps what was typed. */
export function refuse(submission: Submission<unknown>, formErrors?: string[], status = 422) {
  const result: SubmissionResult = submission.reply(formErrors ? { formErrors, hideFields } : { hideFields });
  return data({ result }, { status });
}

/** The same, with the message at one field. */
export function refuseField(submission: Submission<unknown>, field: string, message: string, status = 422) {
  return data({ result: submission.reply({ fieldErrors: { [field]: [message] }, hideFields }) }, { status });
}
