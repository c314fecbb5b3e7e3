import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { now } from "~/clock.server";
import { requireProject } from "~/features/projects/get-project.server";
import { canWrite } from "~/features/projects/project-access";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { parseForm } from "~/http/parse-form.server";
import { getPeriodToEdit } from "../get-period-to-edit.server";
import { openDraft } from "../open-draft.server";
import { PublishForm } from "../publish-form";
import { publishSummary } from "../publish-summary.server";
import { whyNotYet } from "../publish-time";
import { summaryUrl } from "../summary-urls";
import { writersOnly } from "../writers-only";

/** There is nothing to look at here: the way leads to the editor. */
export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await requireProject(actor, asking.params.slug, canWrite, writersOnly);
  const { weekOn } = await getPeriodToEdit(project, asking.params.weekOn);
  throw redirect(summaryUrl(project.slug, weekOn, "edit"));
}

/**
 * Publishes the draft as it was previewed. Where that is not what is stored now, something is missing, or it is early, the
 * author sees it first.
 */
export async function action(asking: ActionFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await requireProject(actor, asking.params.slug, canWrite, writersOnly);
  const period = await getPeriodToEdit(project, asking.params.weekOn);
  const page = (name?: "preview" | "edit") => summaryUrl(project.slug, period.weekOn, name);
  const submission = await parseForm(asking.request, PublishForm);
  const { summaryId, draft, version, publishedAt } = await openDraft(project, period);
  if (publishedAt) return redirect(`${page()}?published`, 303);
  if (submission.status !== "success" || submission.value.version !== version)
    return redirect(`${page("preview")}?changed`, 303);
  if (whyNotYet(period, now())) return redirect(page("preview"), 303);
  const asksEarly = !submission.value.early;
  const result = await publishSummary(actor, project, period, summaryId, draft, draft, asksEarly);
  if (result.kind === "early") return redirect(`${page("preview")}?early`, 303);
  return redirect(result.kind === "refused" ? `${page("edit")}?check` : `${page()}?published`, 303);
}

/** Never shown. With it the address is a page's, so that a refusal comes as a page too. */
export default function PublishSummary() {
  return null;
}
