import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requireProject } from "~/features/projects/get-project.server";
import { canWrite } from "~/features/projects/project-access";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { notFound } from "~/http/not-found.server";
import { parseForm } from "~/http/parse-form.server";
import { getPeriodToEdit } from "../get-period-to-edit.server";
import { dismissRemark, undoDismissal } from "../remarks/dismiss-remark.server";
import { RemarkForm } from "../remarks/remark-form";
import { summaryUrl } from "../summary-urls";
import { writersOnly } from "../writers-only";

/** A button of the editor and of the preview comes here; there is nothing to look at. */
export const loader = () => {
  throw notFound();
};

export async function action(asking: ActionFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await requireProject(actor, asking.params.slug, canWrite, writersOnly);
  const { weekOn } = await getPeriodToEdit(project, asking.params.weekOn);
  const submission = await parseForm(asking.request, RemarkForm);
  if (submission.status !== "success") return Response.json(submission.error, { status: 422 });
  const { intent, stay, ...about } = submission.value;
  await (intent === "dismiss" ? dismissRemark(actor, project, about) : undoDismissal(actor, project, about));
  if (stay) return new Response(null, { status: 204 });
  return redirect(`${summaryUrl(project.slug, weekOn, "preview")}#coach`, 303);
}
