import type { SubmissionResult } from "@conform-to/react";
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { getProject } from "~/features/projects/get-project.server";
import { isRefusal } from "~/features/projects/refusal";
import { ProjectPage } from "~/features/projects/ui/project-page";
import { messagesOf, resultOf } from "~/features/projects/ui/result-of";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { forbidden } from "~/http/not-found.server";
import { parseForm, refuse, refuseField } from "~/http/parse-form.server";
import { Notice } from "~/ui/notice";
import { PageTitle } from "~/ui/page";
import { canTakePart, whyNoPart } from "../check-in-access";
import { questionsUrl, questionUrl } from "../check-in-urls";
import { describeQuestion } from "../describe-question.server";
import { getQuestion } from "../get-question.server";
import { questionForm } from "../question-form";
import { settleQuestion } from "../settle-question.server";
import { QuestionForms } from "../ui/question-forms";
import { QuestionPill } from "../ui/question-pill";
import { QuestionSteps } from "../ui/question-steps";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `A question about ${data.project.name} · Drumbeat` : "Drumbeat" },
];

export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await getProject(actor, asking.params.slug);
  return { project, question: await describeQuestion(actor, project, asking.params.questionId) };
}

export async function action(asking: ActionFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await getProject(actor, asking.params.slug);
  const { id } = await getQuestion(project, asking.params.questionId);
  if (!canTakePart(project)) throw forbidden(whyNoPart(project));
  const submission = await parseForm(asking.request, questionForm);
  if (submission.status !== "success") return refuse(submission);
  const outcome = await settleQuestion(actor, project, id, submission.value);
  if (typeof outcome === "object" && isRefusal(outcome))
    return refuseField(submission, outcome.field ?? "", outcome.refused, outcome.field ? 422 : 409);
  return redirect(`${questionUrl(project.slug, id)}?done=${outcome ?? submission.value.intent}`, 303);
}

const news: Record<string, string> = {
  ask: "Your question is asked.",
  answered: "Your answer is there.",
  also: "Somebody else answered a moment before you. Both answers stay; please see that they agree.",
  agenda: "It is on the agenda of the weekly meeting.",
  reopen: "It is open again.",
  "hand-over": "It is handed over.",
};

const forms = ["answer", "agenda", "reopen", "hand-over"];

export default function Question() {
  const { project, question } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result as SubmissionResult<string[]> | undefined;
  const [search] = useSearchParams();
  const lastOf = (intent: string) => resultOf(result, intent);
  const ofButton = forms.some(lastOf) ? undefined : result;
  const done = Object.hasOwn(news, search.get("done") ?? "") ? (search.get("done") as string) : null;
  return (
    <ProjectPage
      project={project}
      here={
        <Link to={questionsUrl(project.slug)} className="hover:text-ink">
          Questions
        </Link>
      }
    >
      {!result && done && <Notice tone={done === "also" ? "warn" : "good"}>{news[done]}</Notice>}
      {ofButton && <Notice tone="bad">{messagesOf(ofButton)}</Notice>}
      <p className="mb-3 flex flex-wrap items-center gap-x-2.5 gap-y-1.5 text-sm text-ink-2">
        <QuestionPill question={question} />
        <span className="num">{question.due}</span>
      </p>
      {isShort(question.text) ? (
        <PageTitle>{question.text}</PageTitle>
      ) : (
        <>
          <PageTitle>A question</PageTitle>
          <p className="mb-3 text-[17px] wrap-anywhere whitespace-pre-line">{question.text}</p>
        </>
      )}
      <p className="num mb-2 text-sm text-ink-2">{question.asked}</p>
      {question.line && (
        <p className="mb-2 text-sm text-ink-2 wrap-anywhere">
          {question.line.quote ? `On “${question.line.quote}”, in the ` : "On the "}
          <Link to={question.line.href} className="text-accent underline">
            {question.line.source}
          </Link>
        </p>
      )}
      <div className="mt-6">
        {question.steps.length > 0 && <QuestionSteps steps={question.steps} />}
        <QuestionForms question={question} lastOf={lastOf} />
      </div>
    </ProjectPage>
  );
}

/** A longer text is no title. */
const isShort = (text: string) => text.length <= 140 && !text.includes("\n");
