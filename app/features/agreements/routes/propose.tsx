import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireProject } from "~/features/projects/get-project.server";
import { projectUrl } from "~/features/projects/project-urls";
import { ProjectPage } from "~/features/projects/ui/project-page";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { parseForm } from "~/http/parse-form.server";
import { ButtonLink } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Empty, PageTitle } from "~/ui/page";
import { canPropose, leadsOnly } from "../agreement-access";
import { keepDraftUrl, proposalUrl } from "../agreement-urls";
import { answerProposalForm, type FormAnswer } from "../answer-proposal-form.server";
import { describeProposalForm } from "../describe-proposal-form.server";
import { proposalForm } from "../proposal-form";
import { PreviewCard } from "../ui/preview-card";
import { ProposalForm } from "../ui/proposal-form";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Propose a weekly rhythm for ${data.project.name} · Drumbeat` : "Drumbeat" },
];

export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await requireProject(actor, asking.params.slug, canPropose, leadsOnly);
  return { project, page: await describeProposalForm(actor, project) };
}

export async function action(asking: ActionFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await requireProject(actor, asking.params.slug, canPropose, leadsOnly);
  return answerProposalForm(actor, project, await parseForm(asking.request, proposalForm));
}

export default function Propose() {
  const { project, page } = useLoaderData<typeof loader>();
  const answer: FormAnswer | undefined = useActionData<typeof action>();
  return (
    <ProjectPage project={project} here="Proposal">
      <PageTitle>Propose a weekly rhythm</PageTitle>
      {page.kind === "form" ? (
        <>
          <p className="mb-7 text-ink-2">
            A weekly page instead of daily check-ins works when both sides want it. These steps help you to ask well.
            What you write becomes one page in plain language, and the other side can accept it, change it or decline.
          </p>
          {answer?.saved && <Notice tone="good">Saved {answer.saved}. Only you see it until you send it.</Notice>}
          {answer?.preview && <PreviewCard preview={answer.preview} />}
          <ProposalForm
            id={page.id}
            fields={page.fields}
            offered={page.offered}
            source={page.source}
            saved={answer?.saved ?? page.saved}
            keepUrl={keepDraftUrl(project.slug)}
            lastResult={answer?.result}
          />
        </>
      ) : (
        <Before page={page} slug={project.slug} />
      )}
    </ProjectPage>
  );
}

type Obstacle = { kind: "open"; proposalId: string } | { kind: "no_stakeholder" } | { kind: "no_cadence" };

/** What has to come first. */
function Before({ page, slug }: { page: Obstacle; slug: string }) {
  if (page.kind === "open")
    return (
      <Empty action={<ButtonLink to={proposalUrl(slug, page.proposalId)}>Read the open proposal</ButtonLink>}>
        A proposal is open already, and there is one at a time. Change it, or withdraw it to begin another.
      </Empty>
    );
  if (page.kind === "no_stakeholder")
    return (
      <Empty action={<ButtonLink to={projectUrl(slug, "people")}>Add a stakeholder</ButtonLink>}>
        A rhythm is agreed with somebody. Nobody in this project is a stakeholder yet: add the person who wants to know
        how it goes, then come back.
      </Empty>
    );
  return (
    <Empty action={<ButtonLink to={projectUrl(slug, "cadence")}>Set the rhythm</ButtonLink>}>
      This project does not say yet when its summary is due. Set that first, then come back.
    </Empty>
  );
}
