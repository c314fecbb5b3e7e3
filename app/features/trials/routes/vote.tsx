import type { SubmissionResult } from "@conform-to/react";
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { now } from "~/clock.server";
import { getProject } from "~/features/projects/get-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import { ProjectPage } from "~/features/projects/ui/project-page";
import { messagesOf } from "~/features/projects/ui/result-of";
import { ZoneNote } from "~/features/projects/ui/zone-note";
import { zoneNote } from "~/features/projects/zone-note";
import type { Actor } from "~/features/sign-in/actor";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { forbidden } from "~/http/not-found.server";
import { parseForm, refuse, refuseField } from "~/http/parse-form.server";
import { ButtonLink } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { PageTitle } from "~/ui/page";
import { castVote } from "../cast-vote.server";
import { describeReview } from "../describe-review.server";
import { getReview } from "../get-review.server";
import { voteForm } from "../review-form";
import { trialUrl } from "../trial-urls";
import { DecisionPart } from "../ui/decision-part";
import { VoteForm } from "../ui/vote-form";
import { VoteList } from "../ui/vote-list";
import { whyNotAnswer, whyNotVote } from "../why-not-answer";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Decide about the trial of ${data.project.name} · Drumbeat` : "Drumbeat" },
];

/** The review for somebody who decides about it; 403 with the reason for everybody else. */
async function requireReview(actor: Actor, project: ProjectAccess, number: string | undefined) {
  const { trial, review } = await getReview(project, number);
  const asking = { project, personId: actor.personId, progress: review?.progress ?? null };
  const why = review?.decision ? whyNotAnswer(asking) : whyNotVote(asking);
  if (why || !review) throw forbidden(why ?? "");
  return { trial, review };
}

export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await getProject(actor, asking.params.slug);
  const { trial, review } = await requireReview(actor, project, asking.params.number);
  const view = await describeReview({ personId: actor.personId, project }, trial, review, now());
  const zone = zoneNote(trial.timeZone, actor.timeZone, now());
  return { project, number: trial.number, review: view, zone };
}

export async function action(asking: ActionFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await getProject(actor, asking.params.slug);
  const { trial } = await requireReview(actor, project, asking.params.number);
  const submission = await parseForm(asking.request, voteForm);
  if (submission.status !== "success") return refuse(submission);
  const cast = await castVote(actor, project, trial, submission.value);
  if (cast.kind === "refused") return refuseField(submission, cast.field, cast.why);
  if (cast.kind === "late") return refuse(submission, [cast.why], 409);
  return redirect(trialUrl(project.slug, trial.number), 303);
}

export default function Vote() {
  const { project, number, review, zone } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result as SubmissionResult<string[]> | undefined;
  const { voteFor, decision, votes, choices, voteId } = review;
  const here = trialUrl(project.slug, number);
  return (
    <ProjectPage project={project} here={<Link to={here}>Trial {number}</Link>}>
      <PageTitle>Decide together</PageTitle>
      <ZoneNote text={zone} />
      {!voteFor && result && <Notice tone="warn">{messagesOf(result)}</Notice>}
      {decision && <DecisionPart decision={decision} votes={votes} />}
      {!decision && <VoteList votes={votes} />}
      {voteFor && (
        <VoteForm
          action={trialUrl(project.slug, number, "vote")}
          side={voteFor}
          choices={choices}
          id={voteId}
          result={result}
        />
      )}
      <p className="mt-5">
        <ButtonLink to={here}>To the trial</ButtonLink>
      </p>
    </ProjectPage>
  );
}
