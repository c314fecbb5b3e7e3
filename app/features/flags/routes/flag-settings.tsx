import type { SubmissionResult } from "@conform-to/react";
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { findAgreement } from "~/features/agreements/find-agreement.server";
import { flagMinutesOf } from "~/features/agreements/flag-minutes";
import { minutesInSentence } from "~/features/agreements/minutes-in-words";
import { requireProject } from "~/features/projects/get-project.server";
import { projectUrl } from "~/features/projects/project-urls";
import { ProjectPage } from "~/features/projects/ui/project-page";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { parseForm, refuse } from "~/http/parse-form.server";
import { Notice } from "~/ui/notice";
import { PageTitle } from "~/ui/page";
import { choiceOf, escalationForm, escalationOf } from "../escalation";
import { canSetEscalation, whyNoEscalation } from "../flag-access";
import { flagSettingsUrl, flagsUrl } from "../flag-urls";
import { listEscalation, listEscalationChoices } from "../list-escalation.server";
import { setEscalation } from "../set-escalation.server";
import { EscalationForm } from "../ui/escalation-form";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Who hears of flags in ${data.project.name} · Drumbeat` : "Drumbeat" },
];

const whereFrom = async (asking: LoaderFunctionArgs | ActionFunctionArgs) =>
  requireProject(await requireActor(asking), asking.params.slug, canSetEscalation, whyNoEscalation);

export async function loader(asking: LoaderFunctionArgs) {
  const project = await whereFrom(asking);
  const [steps, choices, agreement] = await Promise.all([
    listEscalation(project),
    listEscalationChoices(project),
    findAgreement(project),
  ]);
  return {
    project,
    steps: steps.map(choiceOf),
    options: choices.map((one) => ({ value: choiceOf(one), label: one.personId ? one.name : `${one.name} (channel)` })),
    every: minutesInSentence(flagMinutesOf(agreement?.terms ?? null)),
  };
}

export async function action(asking: ActionFunctionArgs) {
  const project = await whereFrom(asking);
  const submission = await parseForm(asking.request, escalationForm);
  if (submission.status !== "success") return refuse(submission);
  const steps = submission.value.steps.flatMap((step) => (step ? [escalationOf(step)] : []));
  const refusal = await setEscalation(project, steps);
  if (refusal) return refuse(submission, [refusal.refused]);
  return redirect(`${flagSettingsUrl(project.slug)}?done=1`, 303);
}

export default function FlagSettings() {
  const { project, steps, options, every } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result as SubmissionResult<string[]> | undefined;
  const [search] = useSearchParams();
  return (
    <ProjectPage
      project={project}
      here={
        <Link to={flagsUrl(project.slug)} className="hover:text-ink">
          Flags
        </Link>
      }
    >
      <PageTitle>When nobody acknowledges a flag</PageTitle>
      {!result && search.has("done") && <Notice tone="good">It is saved.</Notice>}
      <p className="mb-5 max-w-[36em] text-ink-2">
        A flag reaches everybody of the project and its channels at once. It is said again every {every}, as the{" "}
        <Link to={projectUrl(project.slug, "agreement")}>agreement</Link> says, and each time it is passed on to the
        next of this list, until somebody acknowledges it.
      </p>
      <EscalationForm key={steps.join()} steps={steps} options={options} lastResult={result} />
    </ProjectPage>
  );
}
