import type { SubmissionResult } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { answerForm } from "~/features/projects/answer-form.server";
import { getProject, requireProject } from "~/features/projects/get-project.server";
import { ProjectPage } from "~/features/projects/ui/project-page";
import { messagesOf, resultOf } from "~/features/projects/ui/result-of";
import { ZoneNote } from "~/features/projects/ui/zone-note";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { parseForm, refuse } from "~/http/parse-form.server";
import { ButtonLink } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { PageTitle, SectionTitle } from "~/ui/page";
import { addRemark } from "../add-remark.server";
import { canSeeProposals, membersOnly } from "../agreement-access";
import { agreementUrl, proposalUrl } from "../agreement-urls";
import { describeProposal } from "../describe-proposal.server";
import { endProposal } from "../end-proposal.server";
import { getProposal } from "../get-proposal.server";
import { proposalPageForm } from "../proposal-form";
import { Conversation } from "../ui/conversation";
import { DifferenceList } from "../ui/difference-list";
import { Letter } from "../ui/letter";
import { ProposalActions } from "../ui/proposal-actions";
import { SignatureList } from "../ui/signature-list";
import { VersionList } from "../ui/version-list";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Proposal for ${data.project.name} · Drumbeat` : "Drumbeat" },
];

export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await getProject(actor, asking.params.slug);
  const proposal = await getProposal(project, asking.params.proposalId);
  return { project, name: actor.name, proposal: describeProposal(actor, project, proposal) };
}

export async function action(asking: ActionFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await requireProject(actor, asking.params.slug, canSeeProposals, membersOnly);
  const { id } = await getProposal(project, asking.params.proposalId);
  const submission = await parseForm(asking.request, proposalPageForm);
  if (submission.status !== "success") return refuse(submission);
  const { value } = submission;
  const refusal =
    value.intent === "remark"
      ? await addRemark(actor, project, id, value)
      : await endProposal(actor, project, id, {
          outcome: value.intent === "decline" ? "declined" : "withdrawn",
          word: value.word,
        });
  return answerForm(submission, refusal, proposalUrl(project.slug, id));
}

export default function Proposal() {
  const { project, name, proposal } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result as SubmissionResult<string[]> | undefined;
  const { id, ending, next, may, versions } = proposal;
  const newest = versions[0];
  return (
    <ProjectPage project={project} here="Proposal">
      <PageTitle>
        {proposal.isAdjustment ? `A change to how ${project.name} reports` : `A weekly rhythm for ${project.name}`}
      </PageTitle>
      <ZoneNote text={proposal.zoneNote} />
      {isLost(result, may) && (
        <Notice tone="bad">
          <p>{messagesOf(result)}</p>
          <p className="mt-1.5 wrap-anywhere whitespace-pre-line text-ink">{wordsOf(result)}</p>
        </Notice>
      )}
      {ending && (
        <Notice tone={ending.tone}>
          <p>{ending.text}</p>
          {ending.word && <p className="mt-1.5 wrap-anywhere whitespace-pre-line text-ink">“{ending.word}”</p>}
        </Notice>
      )}
      {ending?.tone === "good" && (
        <p className="mb-5" data-screen-only>
          <ButtonLink to={agreementUrl(project.slug)}>Read the agreement</ButtonLink>
        </p>
      )}
      {next && <Notice tone={next.isMine ? "warn" : "calm"}>{next.turn}</Notice>}
      {next && newest?.comparedWith && (
        <section className="mb-6">
          <SectionTitle aside={`compared with ${newest.comparedWith}`}>
            What version {newest.number} changes
          </SectionTitle>
          {newest.note && <p className="mb-2.5 wrap-anywhere whitespace-pre-line">“{newest.note}”</p>}
          <DifferenceList differences={newest.differences} />
        </section>
      )}
      <Letter
        letter={proposal.letter}
        title={ending ? "What was proposed" : "What we would agree"}
        parts={proposal.parts}
      />
      <section className="mt-8">
        <SectionTitle aside={`version ${proposal.number}`}>Signatures</SectionTitle>
        <SignatureList signatures={proposal.signatures} />
        <ProposalActions
          may={may}
          number={proposal.number}
          versionId={proposal.versionId}
          acceptUrl={proposalUrl(project.slug, id, "accept")}
          changeUrl={proposalUrl(project.slug, id, "change")}
          name={name}
          result={result}
        />
      </section>
      {next && (
        <section className="mt-8">
          <SectionTitle>What happens then</SectionTitle>
          {next.later.map((text) => (
            <p key={text} className="mb-1.5 text-ink-2">
              {text}
            </p>
          ))}
        </section>
      )}
      {versions.length > 1 && (
        <section className="mt-8">
          <SectionTitle>Versions</SectionTitle>
          <VersionList versions={versions} />
        </section>
      )}
      <Conversation
        remarks={proposal.remarks}
        newRemarkId={proposal.newRemarkId}
        maySpeak={may.remark}
        isClosed={ending !== null}
        result={result}
      />
    </ProjectPage>
  );
}

/** Whether the form that was answered is no longer there to show the answer at. */
function isLost(
  result: SubmissionResult<string[]> | undefined,
  may: Record<"decline" | "withdraw" | "remark", boolean>,
) {
  if (!result) return false;
  return !(["decline", "withdraw", "remark"] as const).some((intent) => may[intent] && resultOf(result, intent));
}

const wordsOf = (result: SubmissionResult<string[]> | undefined): string =>
  String(result?.initialValue?.text ?? result?.initialValue?.word ?? "");
