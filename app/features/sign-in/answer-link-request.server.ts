import { z } from "zod";
import { parseForm, refuse } from "~/http/parse-form.server";
import type { Asking } from "./current-actor.server";
import { emailAddress } from "./email-address";
import { requestLink } from "./request-link.server";
import { tooManyLinks } from "./sign-in-limits.server";

const schema = z.object({ email: emailAddress });

/** What both pages that ask for an address answer: a refusal, or that a link was sent if the address is known. */
export async function answerLinkRequest(kind: "sign-in" | "reset", asking: Asking) {
  const submission = await parseForm(asking.request, schema);
  if (submission.status !== "success") return refuse(submission);
  const isAllowed = await requestLink(kind, asking, submission.value.email);
  return isAllowed ? { result: undefined, isSent: true } : refuse(submission, [tooManyLinks], 429);
}
