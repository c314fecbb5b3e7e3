import type { SubmissionResult } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { parseForm, refuse } from "~/http/parse-form.server";
import { Notice } from "~/ui/notice";
import { Empty, PageTitle, SectionTitle } from "~/ui/page";
import { absenceForm, absencePlannersOnly } from "../absence-form";
import { answerForm } from "../answer-form.server";
import { describeAbsences } from "../describe-absences.server";
import { getProject, requireProject } from "../get-project.server";
import { planAbsence } from "../plan-absence.server";
import { canPlanAbsences } from "../project-access";
import { projectUrl } from "../project-urls";
import { PauseForm, SkipForm, StandInForm } from "../ui/absence-forms";
import { AbsenceList } from "../ui/absence-list";
import { ProjectPage } from "../ui/project-page";
import { messagesOf, resultOf } from "../ui/result-of";
import { UpcomingWeeks } from "../ui/upcoming-weeks";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Absences of ${data.project.name} · Drumbeat` : "Drumbeat" },
];

export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await getProject(actor, asking.params.slug);
  return { project, ...(await describeAbsences(actor, project)) };
}

export async function action(asking: ActionFunctionArgs) {
  const actor = await requireActor(asking);
  const mayPlan = (project: Parameters<typeof canPlanAbsences>[0]) => canPlanAbsences(project, actor.personId);
  const project = await requireProject(actor, asking.params.slug, mayPlan, absencePlannersOnly);
  const submission = await parseForm(asking.request, absenceForm);
  if (submission.status !== "success") return refuse(submission);
  const refusal = await planAbsence(actor, project, submission.value);
  return answerForm(submission, refusal, projectUrl(project.slug, "absences"));
}

const forms = ["skip", "pause", "stand-in"];

export default function Absences() {
  const { project, weeks, skips, pauses, standIns, mayPlan } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result;
  const ofButton = forms.some((intent) => resultOf(result, intent)) ? undefined : result;
  const history = skips.length + pauses.length + standIns.length;
  return (
    <ProjectPage project={project}>
      <PageTitle>Absences</PageTitle>
      {ofButton && <Notice tone="bad">{messagesOf(ofButton)}</Notice>}
      <section className="mt-6 mb-9">
        <SectionTitle>Next summaries</SectionTitle>
        {weeks.length > 0 ? <UpcomingWeeks weeks={weeks} mayPlan={mayPlan} /> : <Empty>No summary is expected.</Empty>}
      </section>
      {mayPlan && <Plans result={result} />}
      <section>
        <SectionTitle>Planned and past</SectionTitle>
        {history === 0 && <Empty>No week was skipped, nothing was paused and nobody stood in so far.</Empty>}
        <AbsenceList title="Pauses" absences={pauses} endIntent={mayPlan ? "resume" : undefined} />
        <AbsenceList title="Stand-ins" absences={standIns} endIntent={mayPlan ? "end-stand-in" : undefined} />
        <AbsenceList title="Skipped weeks" absences={skips.map((skip) => ({ ...skip, id: skip.weekOn }))} />
      </section>
    </ProjectPage>
  );
}

function Plans({ result }: { result: SubmissionResult<string[]> | undefined }) {
  const { weeks, openOn, writers, ids, skips, pauses, standIns } = useLoaderData<typeof loader>();
  const open = weeks
    .filter(({ state }) => state === "open")
    .map(({ weekOn, week }) => ({ value: weekOn, label: week }));
  const people = writers.map(({ id, name }) => ({ value: id, label: name }));
  const answer = (intent: string) => ({ lastResult: resultOf(result, intent) });
  return (
    <section className="mb-9 grid gap-2.5">
      <Plan title="Skip a week" isOpen={Boolean(resultOf(result, "skip"))}>
        <SkipForm key={skips.length} weeks={open} {...answer("skip")} />
      </Plan>
      <Plan title="Pause for some time" isOpen={Boolean(resultOf(result, "pause"))}>
        <PauseForm key={pauses.length} id={ids.pause} openOn={openOn} {...answer("pause")} />
      </Plan>
      <Plan title="Name a stand-in" isOpen={Boolean(resultOf(result, "stand-in"))}>
        <StandInForm key={standIns.length} id={ids.standIn} openOn={openOn} writers={people} {...answer("stand-in")} />
      </Plan>
    </section>
  );
}

function Plan({ title, isOpen, children }: { title: string; isOpen: boolean; children: ReactNode }) {
  return (
    <details open={isOpen} className="rounded-[10px] border border-line bg-card">
      <summary className="cursor-pointer px-4 py-3 text-sm font-semibold">{title}</summary>
      <div className="px-4 pt-2 pb-4">{children}</div>
    </details>
  );
}
