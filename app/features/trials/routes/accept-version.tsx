import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { canSeeProposals, membersOnly } from "~/features/agreements/agreement-access";
import { proposalUrl } from "~/features/agreements/agreement-urls";
import { getProposal } from "~/features/agreements/get-proposal.server";
import { getProject, requireProject } from "~/features/projects/get-project.server";
import { ProjectPage } from "~/features/projects/ui/project-page";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { uuid } from "~/http/form-rules";
import { parseForm } from "~/http/parse-form.server";
import { ButtonLink } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { PageTitle } from "~/ui/page";
import { acceptVersion } from "../accept-version.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Sign the proposal for ${data.project.name} · Drumbeat` : "Drumbeat" },
];

export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await getProject(actor, asking.params.slug);
  const { id } = await getProposal(project, asking.params.proposalId);
  return { project, proposalId: id };
}

export async function action(asking: ActionFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await requireProject(actor, asking.params.slug, canSeeProposals, membersOnly);
  const { proposalId } = asking.params;
  const submission = await parseForm(asking.request, z.object({ versionId: uuid }));
  if (submission.status !== "success")
    return unsigned("This form is out of date. Please open the proposal again.", 422);
  const signed = await acceptVersion(actor, project, { proposalId, versionId: submission.value.versionId });
  if (signed.kind === "signed") return redirect(proposalUrl(project.slug, proposalId ?? ""), 303);
  const why =
    signed.kind === "closed"
      ? signed.why
      : `Version ${signed.number} came since you opened the page. Nothing is signed; please read that one first.`;
  return unsigned(why, 409);
}

const unsigned = (why: string, status: number) => data({ why }, { status });

export default function AcceptVersion() {
  const { project, proposalId } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <ProjectPage project={project} here="Proposal">
      <PageTitle>Sign the proposal</PageTitle>
      <Notice tone={sent ? "warn" : "calm"}>{sent?.why ?? "A proposal is signed on its own page."}</Notice>
      <ButtonLink look="primary" to={proposalUrl(project.slug, proposalId)}>
        Open the proposal
      </ButtonLink>
    </ProjectPage>
  );
}
