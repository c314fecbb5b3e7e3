import type { ActionFunctionArgs } from "@remix-run/node";
import { requireProject } from "~/features/projects/get-project.server";
import { canWrite } from "~/features/projects/project-access";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { notFound } from "~/http/not-found.server";
import { parseForm } from "~/http/parse-form.server";
import { describeSaved } from "../describe-saved.server";
import { Autosave } from "../draft-form";
import type { AutosaveAnswer } from "../editor-view";
import { getPeriodToEdit } from "../get-period-to-edit.server";
import { getSummaryId } from "../get-summary-id.server";
import { listProblems } from "../list-problems";
import { saveDraft } from "../save-draft.server";
import { writersOnly } from "../writers-only";

/** Only open pages come here, to save by themselves; there is nothing to look at. */
export const loader = () => {
  throw notFound();
};

export async function action(asking: ActionFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await requireProject(actor, asking.params.slug, canWrite, writersOnly);
  const period = await getPeriodToEdit(project, asking.params.weekOn);
  const submission = await parseForm(asking.request, Autosave);
  if (submission.status !== "success") return answer(refused(submission.error ?? {}), 422);
  const { base, mine, page } = submission.value;
  const summaryId = await getSummaryId(project, period.weekOn);
  return answer(describeSaved(await saveDraft(actor, project, summaryId, base, mine, page), period), 200);
}

const answer = (said: AutosaveAnswer, status: number) => Response.json(said, { status });

function refused(error: Record<string, string[] | null>): AutosaveAnswer {
  const fields = Object.entries(error).map(([field, messages]) => [field.replace(/^mine\.?/, ""), messages ?? []]);
  const problems = listProblems(Object.fromEntries(fields));
  return {
    kind: "refused",
    messages: problems.map(({ where, message }) => (where ? `${where}: ${message}` : message)),
  };
}
