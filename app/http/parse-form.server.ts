import type { Submission, SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { data } from "@remix-run/node";
import type { z } from "zod";
import { plainMessage } from "./plain-message";
import { soundForm } from "./sound-form.server";

/**
 * Reads and checks a posted form. A body that is no form, or a file where text belongs, becomes an empty or plain field,
 * so that the schema answers with the field's own message.
 */
export async function parseForm<Schema extends z.ZodType>(request: Request, schema: Schema) {
  const form = soundForm(await request.formData().catch(() => new FormData()));
  try {
    return parseWithZod(form, { schema, error: plainMessage });
  } catch {
    // Conform throws at a button for a list that is none.
    form.delete("__intent__");
    return parseWithZod(form, { schema, error: plainMessage });
  }
}

/** These alone are not sent back with a refused form. */
const hideFields = ["password", "newPassword", "currentPassword", "secret"];

/** The answer to a form that cannot be taken: every field keeps what was typed. */
export function refuse(submission: Submission<unknown>, formErrors?: string[], status = 422) {
  const result: SubmissionResult = submission.reply(formErrors ? { formErrors, hideFields } : { hideFields });
  return data({ result }, { status });
}

/** The same, with the message at one field. */
export function refuseField(submission: Submission<unknown>, field: string, message: string, status = 422) {
  return data({ result: submission.reply({ fieldErrors: { [field]: [message] }, hideFields }) }, { status });
}
