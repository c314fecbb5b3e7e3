import type { SubmissionResult } from "@conform-to/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { parseForm, refuse, refuseField } from "~/http/parse-form.server";
import { Notice } from "~/ui/notice";
import { Empty, PageTitle, SectionTitle } from "~/ui/page";
import { answerForm } from "../answer-form.server";
import { setCadenceForm } from "../cadence-form";
import type { DeadlineText } from "../deadline-text";
import { describeCadencePage } from "../describe-cadence-page.server";
import { getProject, requireProject } from "../get-project.server";
import { previewCadence } from "../preview-cadence.server";
import { canSetCadence } from "../project-access";
import { projectUrl } from "../project-urls";
import { isRefusal } from "../refusal";
import { setCadence } from "../set-cadence.server";
import { DeadlineList } from "../ui/deadline-list";
import { ProjectPage } from "../ui/project-page";
import { SetCadenceForm } from "../ui/set-cadence-form";

const why = "Only the lead of this project can change its rhythm, while it is not archived.";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Rhythm of ${data.project.name} · Drumbeat` : "Drumbeat" },
];

export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await getProject(actor, asking.params.slug);
  return { project, ...(await describeCadencePage(project)) };
}

export async function action(asking: ActionFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await requireProject(actor, asking.params.slug, canSetCadence, why);
  const submission = await parseForm(asking.request, setCadenceForm);
  if (submission.status !== "success") return refuse(submission);
  const { intent, ...next } = submission.value;
  if (intent === "save") {
    return answerForm(submission, await setCadence(actor, project, next), projectUrl(project.slug, "cadence"));
  }
  const preview = await previewCadence(actor, project, next);
  if (isRefusal(preview)) return refuseField(submission, preview.field ?? "", preview.refused);
  return data({ result: submission.reply(), preview });
}

export default function Rhythm() {
  const { project, inForce, planned, deadlines, history, agreed, form } = useLoaderData<typeof loader>();
  const answer: { result: SubmissionResult<string[]>; preview?: DeadlineText[] } | undefined =
    useActionData<typeof action>();
  return (
    <ProjectPage project={project}>
      <PageTitle>{inForce ?? "No rhythm yet"}</PageTitle>
      {planned.map(({ weekOn, from, cadence }) => (
        <p key={weekOn} className="text-ink-2">
          {from}: {cadence}
        </p>
      ))}
      <section className="mt-6 mb-9">
        <SectionTitle aside="skips and pauses stand under Absences">Next deadlines</SectionTitle>
        {deadlines.length > 0 ? <DeadlineList deadlines={deadlines} /> : <Empty>No summary is expected.</Empty>}
        <p className="mt-2.5 text-[13px] text-ink-2">
          When the clocks change: a time that they skip moves on by as much, a time that they show twice counts at the
          first.
        </p>
      </section>
      {agreed && (
        <Notice tone={answer ? "warn" : "calm"}>
          {agreed}{" "}
          {canSetCadence(project) && (
            <Link to={projectUrl(project.slug, "proposal")} className="underline underline-offset-3">
              Propose a new version
            </Link>
          )}
        </Notice>
      )}
      {form && (
        <section className="mb-9">
          <SectionTitle>Change the rhythm</SectionTitle>
          <SetCadenceForm
            key={history.map(({ from, cadence }) => from + cadence).join()}
            {...form}
            lastResult={answer?.result}
            preview={answer?.preview}
          />
        </section>
      )}
      <section>
        <SectionTitle>History</SectionTitle>
        <ul className="border-b border-line">
          {history.map(({ weekOn, from, cadence, set }) => (
            <li key={weekOn} className="border-t border-line py-2.5">
              {from}: {cadence}
              <span className="block text-[13px] text-ink-2">{set}</span>
            </li>
          ))}
        </ul>
      </section>
    </ProjectPage>
  );
}
