import type { SubmissionResult } from "@conform-to/react";
import { useForm } from "@conform-to/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { now } from "~/clock.server";
import { getProject } from "~/features/projects/get-project.server";
import { getRhythm } from "~/features/projects/load-rhythm.server";
import { formatDay, formatInstant } from "~/features/projects/period-text";
import { canAnswer } from "~/features/projects/project-access";
import { zoneOf } from "~/features/projects/rhythm-days";
import { ProjectNav } from "~/features/projects/ui/project-nav";
import { zoneNote } from "~/features/projects/zone-note";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { forbidden } from "~/http/not-found.server";
import { parseForm, refuse } from "~/http/parse-form.server";
import { safePath } from "~/http/safe-path";
import { Button, ButtonLink } from "~/ui/button";
import { TextAreaField } from "~/ui/field";
import { Form } from "~/ui/form";
import { Notice } from "~/ui/notice";
import { Page, PageTitle } from "~/ui/page";
import { answerAsk } from "../answer-ask.server";
import { AnswerForm } from "../answer-form";
import { getAsk } from "../get-ask.server";
import { askUrl, summaryUrl } from "../summary-urls";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `A decision for ${data.project.name} · Drumbeat` : "Drumbeat" },
];

export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await getProject(actor, asking.params.slug);
  const ask = await getAsk(project, asking.params.askId);
  const mayAnswer = canAnswer(project, actor.personId, ask);
  if (!ask.answer && !ask.withdrawnAt && !mayAnswer) throw forbidden(whoDecides(ask.askedOfName));
  const { id, question, decideBy, weekOn, askedOfName, withdrawnAt, answer } = ask;
  const at = now();
  const timeZone = zoneOf((await getRhythm(project.id)).cadences, at);
  return {
    project,
    ask: { id, question, weekOn, askedOfName, isWithdrawn: withdrawnAt !== null },
    week: `Week of ${formatDay(weekOn, at)}`,
    decideBy: formatDay(decideBy, at),
    answer: answer && { text: answer.text, by: answer.by, at: formatInstant(new Date(answer.at), timeZone, at) },
    zoneNote: answer ? zoneNote(timeZone, actor.timeZone, at) : "",
  };
}

export async function action(asking: ActionFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await getProject(actor, asking.params.slug);
  const ask = await getAsk(project, asking.params.askId);
  if (!canAnswer(project, actor.personId, ask)) throw forbidden(whoDecides(ask.askedOfName));
  const submission = await parseForm(asking.request, AnswerForm);
  if (submission.status !== "success") return refuse(submission);
  const { text, to } = submission.value;
  const back = to ? safePath(to) : summaryUrl(project.slug, ask.weekOn);
  const outcome = await answerAsk(actor, project, ask.id, text);
  if (outcome === "late") return data({ result: submission.reply() }, { status: 409 });
  return redirect(back, 303);
}

const whoDecides = (askedOfName: string | null) =>
  askedOfName
    ? `This decision is asked of ${askedOfName}.`
    : "This decision is asked of the stakeholders of this project.";

export default function AnswerAsk() {
  const { project, ask, week, decideBy, answer, zoneNote } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>() as { result: SubmissionResult<string[]> } | undefined;
  const [form, fields] = useForm<{ text: string; to: string }>({ id: "answer", lastResult: sent?.result });
  const isLate = sent !== undefined && (answer !== null || ask.isWithdrawn);
  return (
    <Page narrow>
      <ProjectNav project={project} here={week} />
      <PageTitle>{ask.question}</PageTitle>
      <p className="mb-6 text-ink-2">
        A decision for {ask.askedOfName ?? "any stakeholder"}, wanted by {decideBy}.
      </p>
      {answer && (
        <blockquote className="mb-6 rounded-[10px] border border-line bg-card px-4 py-3.5">
          <p className="break-words whitespace-pre-wrap">{answer.text}</p>
          <footer className="mt-1.5 text-[13px] text-ink-2">
            Decided by {answer.by}, {answer.at}. {zoneNote}
          </footer>
        </blockquote>
      )}
      {!answer && ask.isWithdrawn && <Notice>This question was withdrawn. Nothing is to be decided any more.</Notice>}
      {isLate && (
        <Notice tone="warn">
          <p>Your answer was not kept, for this was settled before it came. You wrote:</p>
          <p className="mt-1.5 break-words whitespace-pre-wrap text-ink">
            {String(sent.result.initialValue?.text ?? "")}
          </p>
        </Notice>
      )}
      {!answer && !ask.isWithdrawn && (
        <Form form={form} action={askUrl(project.slug, ask.id)}>
          <TextAreaField
            field={fields.text}
            label="Your decision"
            hint="It stays beside the question, with your name and the time."
          />
          <Button look="primary">Answer</Button>
        </Form>
      )}
      {(answer || ask.isWithdrawn) && (
        <ButtonLink to={summaryUrl(project.slug, ask.weekOn)}>Read the summary</ButtonLink>
      )}
    </Page>
  );
}
