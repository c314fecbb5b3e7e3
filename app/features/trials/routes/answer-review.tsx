import { type SubmissionResult, useForm } from "@conform-to/react";
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { now } from "~/clock.server";
import { joinWords } from "~/features/agreements/join-words";
import { sides } from "~/features/agreements/side";
import { getProject } from "~/features/projects/get-project.server";
import { ProjectPage } from "~/features/projects/ui/project-page";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { forbidden } from "~/http/not-found.server";
import { parseForm, refuse, refuseField } from "~/http/parse-form.server";
import { Button, ButtonLink } from "~/ui/button";
import { TextAreaField } from "~/ui/field";
import { Form, useIsSending } from "~/ui/form";
import { Notice } from "~/ui/notice";
import { PageTitle } from "~/ui/page";
import { answerReview } from "../answer-review.server";
import { describeChoices } from "../describe-review.server";
import { getReview } from "../get-review.server";
import { answerForm } from "../review-form";
import { sideToAnswer, sideToVote } from "../review-progress";
import { trialUrl } from "../trial-urls";
import { statements } from "../trial-words";
import { ChoiceCards } from "../ui/choice-cards";
import { ScoreField } from "../ui/score-field";
import { SignsOfSuccess } from "../ui/signs-of-success";
import { answersAreShown, notWaitedFor, whyNotAnswer } from "../why-not-answer";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Answer the review of ${data.project.name} · Drumbeat` : "Drumbeat" },
];

export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await getProject(actor, asking.params.slug);
  const { trial, review } = await getReview(project, asking.params.number);
  const why = whyNotAnswer({ project, personId: actor.personId, progress: review?.progress ?? null });
  if (why || !review) throw forbidden(why ?? "");
  const { progress } = review;
  const isOver = review.decision !== null || trial.replacedAt !== null;
  const isWanted = !isOver && sideToAnswer(progress, actor.personId) !== null;
  const hasAnswered = sides.some((side) => progress[side].answered.some(({ id }) => id === actor.personId));
  const waiting = sides.flatMap((side) => progress[side].waiting);
  const others = waiting.filter(({ id }) => id !== actor.personId).map(({ name }) => name);
  return {
    ...{ project, number: trial.number, isWanted, side: sideToVote(progress, actor.personId) ?? "engineering" },
    others: joinWords(others),
    signs: trial.terms.signs,
    whyNotWanted: hasAnswered ? answeredAlready : review.shownAt && !isOver ? answersAreShown : notWaitedFor,
    choices: describeChoices(trial, now()),
  };
}

export async function action(asking: ActionFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await getProject(actor, asking.params.slug);
  const { trial, review } = await getReview(project, asking.params.number);
  const why = whyNotAnswer({ project, personId: actor.personId, progress: review?.progress ?? null });
  if (why) throw forbidden(why);
  const submission = await parseForm(asking.request, answerForm);
  if (submission.status !== "success") return refuse(submission);
  const kept = await answerReview(actor, project, trial, submission.value);
  if (kept.kind === "refused") return refuseField(submission, kept.field, kept.why);
  if (kept.kind === "final") return refuse(submission, [answeredAlready], 409);
  return redirect(`${trialUrl(project.slug, trial.number)}?answered`, 303);
}

const answeredAlready = "You have answered already, and an answer is final.";

type Answer = { score: number; missing: string; change: string; choice: string };

export default function AnswerReview() {
  const { project, number, isWanted, side, others, signs, whyNotWanted, choices } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result as SubmissionResult<string[]> | undefined;
  const [form, fields] = useForm<Answer>({ id: "answer", lastResult: result });
  const isSending = useIsSending();
  const back = trialUrl(project.slug, number);
  return (
    <ProjectPage project={project} here={<Link to={back}>Trial {number}</Link>}>
      <PageTitle>Your answer to the review</PageTitle>
      {isWanted ? (
        <>
          <p className="mb-6 text-ink-2">
            You answer alone. Nobody sees it, you included, before everybody on both sides has answered
            {others && `: ${others} ${others.includes(" and ") ? "are" : "is"} still missing`}. It cannot be changed
            after sending.{" "}
            <Link to={back} className="underline underline-offset-3">
              See the record first
            </Link>
            .
          </p>
          <SignsOfSuccess signs={signs} className="mb-6" />
          <Form form={form}>
            <ScoreField field={fields.score} statement={`${statements[side]}, from 1 to 5`} />
            <TextAreaField field={fields.missing} label="What was missing?" hint="If anything." />
            <TextAreaField field={fields.change} label="What would you change?" hint="If anything." />
            <ChoiceCards field={fields.choice} label="What would you choose?" choices={choices} />
            <Button look="primary" disabled={isSending}>
              Send my answer, for good
            </Button>
          </Form>
        </>
      ) : (
        <>
          <Notice tone={form.errors ? "warn" : "calm"}>{form.errors?.join(" ") ?? whyNotWanted}</Notice>
          <ButtonLink to={back}>To the trial</ButtonLink>
        </>
      )}
    </ProjectPage>
  );
}
