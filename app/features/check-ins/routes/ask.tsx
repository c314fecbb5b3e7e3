import type { SubmissionResult } from "@conform-to/react";
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { getProject, requireProject } from "~/features/projects/get-project.server";
import { ProjectPage } from "~/features/projects/ui/project-page";
import { messagesOf, resultOf } from "~/features/projects/ui/result-of";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { forbidden } from "~/http/not-found.server";
import { parseForm, refuse, refuseField } from "~/http/parse-form.server";
import { Notice } from "~/ui/notice";
import { PageTitle } from "~/ui/page";
import { askQuestion } from "../ask-question.server";
import { canSeeCheckIns, canTakePart, whyNoPart } from "../check-in-access";
import { checkInsUrl, questionsUrl, questionUrl } from "../check-in-urls";
import { describeAsk } from "../describe-ask.server";
import { interruptNow } from "../interrupt-now.server";
import { askForm } from "../question-form";
import { AskWays } from "../ui/ask-ways";
import { LastWord } from "../ui/last-word";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Can it wait? ${data.project.name} · Drumbeat` : "Drumbeat" },
];

export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireActor(asking);
  const why = "Questions are asked by the people of this project.";
  const project = await requireProject(actor, asking.params.slug, canSeeCheckIns, why);
  const search = new URL(asking.request.url).searchParams;
  return {
    project,
    view: await describeAsk(actor, project, { weekOn: search.get("week"), lineId: search.get("line") }),
  };
}

export async function action(asking: ActionFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await getProject(actor, asking.params.slug);
  if (!canTakePart(project)) throw forbidden(whyNoPart(project));
  const submission = await parseForm(asking.request, askForm);
  if (submission.status !== "success") return refuse(submission);
  const { intent, week, line, id, ...form } = submission.value;
  const about = { id, weekOn: week ?? null, lineId: line ?? null };
  const refusal =
    "medium" in form
      ? await interruptNow(actor, project, { ...about, medium: form.medium })
      : await askQuestion(actor, project, { ...about, text: form.text });
  if (refusal) return refuseField(submission, refusal.field ?? "", refusal.refused);
  if (intent === "interrupt") return redirect(`${checkInsUrl(project.slug)}?done=log&entry=${id}`, 303);
  return redirect(`${questionUrl(project.slug, id)}?done=${intent}`, 303);
}

export default function Ask() {
  const { project, view } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result as SubmissionResult<string[]> | undefined;
  const lastOf = (intent: string) => resultOf(result, intent);
  const ofButton = ["ask", "interrupt"].some(lastOf) ? undefined : result;
  return (
    <ProjectPage project={project} here="Can it wait?">
      <PageTitle>Can it wait?</PageTitle>
      {ofButton && <Notice tone="bad">{messagesOf(ofButton)}</Notice>}
      <LastWord slug={project.slug} view={view} />
      {view.mayAsk ? (
        <AskWays slug={project.slug} view={view} lastOf={lastOf} />
      ) : (
        <Notice>This project is archived. Nothing is asked any more.</Notice>
      )}
      <p className="mt-6 text-sm">
        <Link to={questionsUrl(project.slug)} className="text-accent underline">
          All questions of this project
        </Link>
      </p>
    </ProjectPage>
  );
}
