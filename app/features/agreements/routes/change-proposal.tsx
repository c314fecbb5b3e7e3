import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { getProject } from "~/features/projects/get-project.server";
import { ProjectPage } from "~/features/projects/ui/project-page";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { isUuid } from "~/http/is-uuid";
import { parseForm, refuse } from "~/http/parse-form.server";
import { ButtonLink } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { PageTitle } from "~/ui/page";
import { proposalUrl } from "../agreement-urls";
import { answerChange, type ChangeAnswer } from "../answer-change.server";
import { incomplete } from "../answer-proposal-form.server";
import { getChange } from "../get-change.server";
import { changeForm } from "../proposal-form";
import { ChangeForm } from "../ui/change-form";
import { DifferenceList } from "../ui/difference-list";
import { PreviewCard } from "../ui/preview-card";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Changes to the proposal for ${data.project.name} · Drumbeat` : "Drumbeat" },
];

export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await getProject(actor, asking.params.slug);
  const { proposal, change } = await getChange(actor, project, asking.params.proposalId);
  if (proposal.closed) throw redirect(proposalUrl(project.slug, proposal.id));
  return { project, change };
}

export async function action(asking: ActionFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await getProject(actor, asking.params.slug);
  const { proposal } = await getChange(actor, project, asking.params.proposalId);
  const submission = await parseForm(asking.request, changeForm);
  if (submission.status !== "success") return refuse(submission, [incomplete]);
  return answerChange(actor, project, proposal, submission, submission.value);
}

export default function ChangeProposal() {
  const { project, change } = useLoaderData<typeof loader>();
  const answer: ChangeAnswer | undefined = useActionData<typeof action>();
  const seen = answer?.newer ? undefined : answer?.result.initialValue?.versionId;
  return (
    <ProjectPage project={project} here="Changes to the proposal">
      <PageTitle>Propose changes</PageTitle>
      <p className="mb-6 text-ink-2">
        These are the terms of version {change.number}. Change what does not fit; the other side sees the differences.
      </p>
      {answer?.newer && (
        <Notice tone="warn">
          <p>
            {change.writtenBy} sent version {change.number} while you were writing. Nothing was sent. Your terms are
            still in the form; send them again if they should follow this version, which changed:
          </p>
          <div className="mt-3 text-ink">
            <DifferenceList differences={change.differences} />
          </div>
        </Notice>
      )}
      {answer?.preview && <PreviewCard preview={answer.preview} />}
      <ChangeForm
        id={change.id}
        versionId={isUuid(asText(seen)) ? asText(seen) : change.versionId}
        fields={change.fields}
        offered={change.offered}
        lastResult={answer?.result}
      />
      <p className="mt-6">
        <ButtonLink look="quiet" to={change.backUrl}>
          Back to the proposal
        </ButtonLink>
      </p>
    </ProjectPage>
  );
}

const asText = (value: unknown): string => (typeof value === "string" ? value : "");
