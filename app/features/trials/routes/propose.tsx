import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { canPropose, leadsOnly } from "~/features/agreements/agreement-access";
import { keepDraftUrl } from "~/features/agreements/agreement-urls";
import { answerProposalForm, type FormAnswer } from "~/features/agreements/answer-proposal-form.server";
import { describeProposalForm } from "~/features/agreements/describe-proposal-form.server";
import { findAgreement } from "~/features/agreements/find-agreement.server";
import { adjustmentForm, proposalForm } from "~/features/agreements/proposal-form";
import { BeforeProposal } from "~/features/agreements/ui/before-proposal";
import { PreviewCard } from "~/features/agreements/ui/preview-card";
import { ProposalForm } from "~/features/agreements/ui/proposal-form";
import { requireProject } from "~/features/projects/get-project.server";
import { ProjectNav } from "~/features/projects/ui/project-nav";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { parseForm } from "~/http/parse-form.server";
import { Notice } from "~/ui/notice";
import { Page, PageTitle } from "~/ui/page";
import { listWishes } from "../list-wishes.server";
import { WishesCard } from "../ui/wishes-card";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${titleOf(data)} of ${data.project.name} · Drumbeat` : "Drumbeat" },
];

export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await requireProject(actor, asking.params.slug, canPropose, leadsOnly);
  const wishes = await listWishes(project);
  const page = await describeProposalForm(actor, project, wishes !== null);
  return { project, page, wishes };
}

export async function action(asking: ActionFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await requireProject(actor, asking.params.slug, canPropose, leadsOnly);
  const form = (await findAgreement(project)) ? adjustmentForm : proposalForm;
  return answerProposalForm(actor, project, await parseForm(asking.request, form));
}

const titleOf = ({ page }: { page: { kind: string; offered?: { isAdjustment: boolean } } }) =>
  page.offered?.isAdjustment ? "Change the agreement" : "Propose a weekly rhythm";

export default function Propose() {
  const { project, page, wishes } = useLoaderData<typeof loader>();
  const answer: FormAnswer | undefined = useActionData<typeof action>();
  const isAdjustment = page.kind === "form" && page.offered.isAdjustment;
  return (
    <Page>
      <ProjectNav project={project} here={isAdjustment ? "Change the agreement" : "Proposal"} />
      <PageTitle>{titleOf({ page })}</PageTitle>
      {page.kind === "form" ? (
        <div className="grid gap-x-11 gap-y-6 lg:grid-cols-[minmax(0,720px)_minmax(0,316px)]">
          {wishes && isAdjustment && (
            <aside className="lg:sticky lg:top-6 lg:order-1 lg:self-start" aria-label="What the review asked to change">
              <WishesCard wishes={wishes} />
            </aside>
          )}
          <div className="min-w-0">
            <p className="mb-7 text-ink-2">{isAdjustment ? adjusting : proposing}</p>
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
          </div>
        </div>
      ) : (
        <div className="max-w-[720px]">
          <BeforeProposal page={page} slug={project.slug} />
        </div>
      )}
    </Page>
  );
}

const proposing =
  "A weekly page instead of daily check-ins works when both sides want it. These steps help you to ask well. What you write becomes one page in plain language, and the other side can accept it, change it or decline.";
const adjusting =
  "What is agreed stays until both sides have signed the new version. The other side sees what is different, and can accept it, change it or decline.";
