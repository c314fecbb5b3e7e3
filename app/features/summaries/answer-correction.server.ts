import { randomUUID } from "node:crypto";
import type { Submission } from "@conform-to/react";
import { data, redirect } from "@remix-run/node";
import type { z } from "zod";
import type { Period } from "~/features/projects/period";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import type { CorrectForm } from "./correct-form";
import { correctSummary } from "./correct-summary.server";
import type { CorrectionTyped, FormView } from "./editor-view";
import type { FieldErrors } from "./field-errors";
import { asDraft } from "./read-draft";
import { summaryUrl } from "./summary-urls";

type Sent = Submission<z.infer<typeof CorrectForm>>;

/** Corrects the summary, or brings the page back with all that was typed, and why it was not taken. */
export async function answerCorrection(actor: Actor, project: ProjectAccess, period: Period, submission: Sent) {
  if (submission.status !== "success") return showSent(submission);
  const { onRevision, reason, isMaterial, ...draft } = submission.value;
  const result = await correctSummary(actor, project, period, {
    onRevision,
    reason,
    isMaterial: isMaterial === "on",
    draft,
  });
  if (result.kind === "refused") return showSent(submission, result.errors);
  if (result.kind === "nothing")
    return showSent(submission, { "": ["Nothing is different from what readers see already."] });
  if (result.kind === "outdated") {
    const message = `${result.by} corrected this summary while you wrote. Your words stay below; open this page anew to put them onto the newest version.`;
    return showSent(submission, { "": [message] }, 409);
  }
  return redirect(`${summaryUrl(project.slug, period.weekOn)}?corrected`, 303);
}

function showSent(submission: Submission<unknown>, refused?: FieldErrors, status = 422) {
  const { initialValue, error, intent } = submission.reply();
  const payload = initialValue ?? {};
  const errors =
    refused ??
    Object.fromEntries(Object.entries(error ?? {}).filter((entry): entry is [string, string[]] => Boolean(entry[1])));
  const draft = asDraft(payload);
  const { onRevision, reason, isMaterial } = payload as Record<string, unknown>;
  const typed: CorrectionTyped = {
    onRevision: String(onRevision),
    reason: typeof reason === "string" ? reason : "",
    isMaterial: isMaterial === "on",
  };
  const shown: FormView = {
    stamp: randomUUID(),
    draft,
    base: draft,
    errors: intent ? {} : errors,
    conflicts: [],
    saved: "",
  };
  if (intent?.type === "insert") shown.added = String(intent.payload.name);
  return data({ shown, typed }, { status: intent ? 200 : status });
}
