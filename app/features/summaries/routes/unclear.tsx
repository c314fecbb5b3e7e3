import type { SubmissionResult } from "@conform-to/react";
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { getProject, requireProject } from "~/features/projects/get-project.server";
import { ProjectPage } from "~/features/projects/ui/project-page";
import { messagesOf } from "~/features/projects/ui/result-of";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { forbidden } from "~/http/not-found.server";
import { parseForm, refuse, refuseField } from "~/http/parse-form.server";
import { Notice } from "~/ui/notice";
import { ownWord } from "~/ui/own-word";
import { Empty, PageTitle, SectionTitle } from "~/ui/page";
import { ClarityList } from "../ui/clarity-list";
import { PassageList } from "../ui/passage-list";
import { answerByTerm, answerUnclear } from "../unclear/answer-unclear.server";
import { describeUnclear } from "../unclear/describe-unclear.server";
import { authorsOnly, canAnswerUnclear, canSeeUnclear, ownPeopleOnly } from "../unclear/unclear-access";
import { answerUnclearForm } from "../unclear/unclear-form";
import { unclearUrl } from "../unclear/unclear-urls";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Unclear in ${data.project.name} · Drumbeat` : "Drumbeat" },
];

export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await requireProject(actor, asking.params.slug, canSeeUnclear, ownPeopleOnly);
  const done = new URL(asking.request.url).searchParams.get("done");
  return { project, done, ...(await describeUnclear(actor, project)) };
}

export async function action(asking: ActionFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await getProject(actor, asking.params.slug);
  if (!canAnswerUnclear(project)) throw forbidden(authorsOnly);
  const submission = await parseForm(asking.request, answerUnclearForm);
  if (submission.status !== "success") return refuse(submission);
  const { intent, id, ...form } = submission.value;
  const refusal =
    "answer" in form
      ? await answerUnclear(actor, project, id, form.answer)
      : await answerByTerm(actor, project, id, form);
  if (refusal) return refuseField(submission, refusal.field ?? "", refusal.refused);
  return redirect(`${unclearUrl(project.slug)}?done=${intent}#passage-${id}`, 303);
}

const news: Record<string, string> = {
  answer: "Answered. Whoever marked it sees your words below the summary.",
  term: "It is a term of the glossary now, marked in every summary that uses it.",
};

export default function Unclear() {
  const { project, done, mayAnswer, mayExplain, open, answered, clarity } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result as SubmissionResult<string[]> | undefined;
  const resultOf = (intent: string, id: string) =>
    result?.initialValue?.intent === intent && result.initialValue.id === id ? result : undefined;
  const isOfPassage = [...open, ...answered].some(({ id }) => resultOf("answer", id) || resultOf("term", id));
  const said = ownWord(news, done);
  const lists = { slug: project.slug, mayAnswer, mayExplain, resultOf };
  return (
    <ProjectPage project={project} here="What is unclear">
      <PageTitle>What is unclear</PageTitle>
      {result && !isOfPassage && <Notice tone="bad">{messagesOf(result)}</Notice>}
      {!result && said && <Notice tone="good">{said}</Notice>}
      <section className="mb-9">
        <SectionTitle>{mayAnswer ? "Waiting for your words" : "Marked by you"}</SectionTitle>
        {open.length === 0 && (
          <Empty>{mayAnswer ? "Nothing is unclear at present." : "You have marked nothing that is still open."}</Empty>
        )}
        <PassageList passages={open} {...lists} />
      </section>
      {answered.length > 0 && (
        <section className="mb-9">
          <SectionTitle>Answered</SectionTitle>
          <PassageList passages={answered} {...lists} />
        </section>
      )}
      {clarity.length > 0 && (
        <section>
          <SectionTitle aside="of the text, never of a person">Clarity of the last weeks</SectionTitle>
          <ClarityList rows={clarity} />
        </section>
      )}
    </ProjectPage>
  );
}
