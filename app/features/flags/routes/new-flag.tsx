import type { SubmissionResult } from "@conform-to/react";
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { getProject } from "~/features/projects/get-project.server";
import { ProjectNav } from "~/features/projects/ui/project-nav";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { forbidden } from "~/http/not-found.server";
import { parseForm, refuse, refuseField } from "~/http/parse-form.server";
import { Notice } from "~/ui/notice";
import { Page, PageTitle } from "~/ui/page";
import { describeNewFlag } from "../describe-new-flag.server";
import { canFlag, whyNoFlag } from "../flag-access";
import { beginForm, raiseForm } from "../flag-form";
import { flagsUrl, flagUrl } from "../flag-urls";
import { raiseFlag } from "../raise-flag.server";
import { FlagCriteria } from "../ui/flag-criteria";
import { RaiseForm } from "../ui/raise-form";
import { SimilarFlags } from "../ui/similar-flags";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Raise a flag in ${data.project.name} · Drumbeat` : "Drumbeat" },
];

export async function loader(asking: LoaderFunctionArgs) {
  const { actor, project } = await whoAndWhere(asking);
  return { project, view: await describeNewFlag(actor, project) };
}

export async function action(asking: ActionFunctionArgs) {
  const { actor, project } = await whoAndWhere(asking);
  const begun = await parseForm(asking.request.clone(), beginForm);
  if (begun.status === "success") return { begun: begun.value.what };
  const submission = await parseForm(asking.request, raiseForm);
  if (submission.status !== "success") return refuse(submission);
  const refusal = await raiseFlag(actor, project, submission.value);
  if (refusal) return refuseField(submission, refusal.field ?? "", refusal.refused, refusal.field ? 422 : 409);
  return redirect(`${flagUrl(project.slug, submission.value.id)}?done=raised`, 303);
}

async function whoAndWhere(asking: LoaderFunctionArgs | ActionFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await getProject(actor, asking.params.slug);
  if (!canFlag(project)) throw forbidden(whyNoFlag(project));
  return { actor, project };
}

export default function NewFlag() {
  const { project, view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const result = answer && "result" in answer ? (answer.result as SubmissionResult<string[]>) : undefined;
  const what = answer && "begun" in answer ? answer.begun : "";
  return (
    <Page>
      <ProjectNav
        project={project}
        here={
          <Link to={flagsUrl(project.slug)} className="hover:text-ink">
            Flags
          </Link>
        }
      />
      <PageTitle>Raise a flag</PageTitle>
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0">
          {view.whyNot && !result && <Notice tone="bad">{view.whyNot}</Notice>}
          <SimilarFlags slug={project.slug} open={view.open} moreOpen={view.moreOpen} />
          <RaiseForm view={view} what={what} lastResult={result} />
        </div>
        <FlagCriteria {...view} />
      </div>
    </Page>
  );
}
