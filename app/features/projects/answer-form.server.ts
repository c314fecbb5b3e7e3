import type { Submission } from "@conform-to/react";
import { redirect } from "@remix-run/node";
import { refuseField } from "~/http/parse-form.server";
import type { Refusal } from "./refusal";

/** After an ability: back to the page that shows the change, or the form again with the reason for the refusal. */
export function answerForm(submission: Submission<unknown>, refusal: Refusal | undefined, done: string) {
  return refusal ? refuseField(submission, refusal.field ?? "", refusal.refused) : redirect(done, 303);
}
