import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireProject } from "~/features/projects/get-project.server";
import { canWrite } from "~/features/projects/project-access";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { parseForm } from "~/http/parse-form.server";
import { answerWrite, showSent } from "../answer-write.server";
import { getPeriodToEdit } from "../get-period-to-edit.server";
import { openEditor } from "../open-editor.server";
import { AlreadyPublished } from "../ui/already-published";
import { WritePage } from "../ui/editor/write-page";
import { WriteForm } from "../write-form";
import { writersOnly } from "../writers-only";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.editor.projectName}: write the ${data.editor.week.toLowerCase()} · Drumbeat` : "Drumbeat" },
];

export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await requireProject(actor, asking.params.slug, canWrite, writersOnly);
  const period = await getPeriodToEdit(project, asking.params.weekOn);
  return openEditor(actor, project, period, new URL(asking.request.url).searchParams.has("check"));
}

export async function action(asking: ActionFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await requireProject(actor, asking.params.slug, canWrite, writersOnly);
  const period = await getPeriodToEdit(project, asking.params.weekOn);
  const submission = await parseForm(asking.request, WriteForm);
  if (submission.status !== "success") return showSent(submission);
  const { base, intent, ...mine } = submission.value;
  return answerWrite(actor, project, period, { base, mine, intent });
}

export default function EditSummary() {
  const { editor, desk, shown, publishedAt } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (publishedAt && !answer) return <AlreadyPublished editor={editor} publishedAt={publishedAt} />;
  return <WritePage editor={editor} desk={desk} shown={answer && "shown" in answer ? answer.shown : shown} />;
}
