import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { now } from "~/clock.server";
import { addWeeks } from "~/features/projects/cadence-days";
import { requireProject } from "~/features/projects/get-project.server";
import { getRhythm } from "~/features/projects/load-rhythm.server";
import { formatDay } from "~/features/projects/period-text";
import type { ProjectAccess } from "~/features/projects/project-access";
import { isRefusal } from "~/features/projects/refusal";
import { ProjectNav } from "~/features/projects/ui/project-nav";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { notFound } from "~/http/not-found.server";
import { parseForm, refuse, refuseField } from "~/http/parse-form.server";
import { Button, ButtonLink } from "~/ui/button";
import { SelectField, TextAreaField } from "~/ui/field";
import { Form } from "~/ui/form";
import { Page, PageTitle } from "~/ui/page";
import { targetAsTyped } from "../as-typed";
import { changeDefinition } from "../change-definition.server";
import { getKpi } from "../get-kpi.server";
import type { KpiDefinition } from "../kpi";
import { canDefineKpis, definersOnly } from "../kpi-access";
import { changeDefinitionForm } from "../kpi-form";
import { kpiUrl } from "../kpi-urls";
import { currentWeekOn } from "../kpi-weeks";
import { MeaningFields } from "../ui/meaning-fields";
import { weekChoices } from "../week-choices.server";

export const meta: MetaFunction = () => [{ title: "Change a definition · Drumbeat" }];

async function getLatest(project: ProjectAccess, id: string | undefined) {
  const { cadences } = await getRhythm(project.id);
  const weekOn = currentWeekOn(cadences, now());
  const { kpiId, archivedAt, definitions } = await getKpi(project, id, { untilWeekOn: weekOn, weeks: 1 });
  if (archivedAt) throw notFound();
  return { kpiId, cadences, weekOn, latest: definitions.at(-1) as KpiDefinition };
}

export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await requireProject(actor, asking.params.slug, canDefineKpis, definersOnly);
  const { kpiId, cadences, weekOn, latest } = await getLatest(project, asking.params.kpiId);
  const earliest = { value: latest.fromWeekOn, label: `Week of ${formatDay(latest.fromWeekOn, now())}` };
  const later = weekChoices(cadences, addWeeks(weekOn, 1), now()).filter(({ value }) => value > latest.fromWeekOn);
  return {
    project,
    kpiId,
    latest,
    weekOn: [weekOn, latest.fromWeekOn].sort().at(-1) as string,
    weeks: [...later, earliest],
  };
}

export async function action(asking: ActionFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await requireProject(actor, asking.params.slug, canDefineKpis, definersOnly);
  const { kpiId, latest } = await getLatest(project, asking.params.kpiId);
  const submission = await parseForm(asking.request, changeDefinitionForm(latest.shape));
  if (submission.status !== "success") return refuse(submission);
  const refusal = await changeDefinition(actor, project, kpiId, submission.value);
  if (!isRefusal(refusal)) return redirect(kpiUrl(project.slug, kpiId), 303);
  return refusal.field
    ? refuseField(submission, refusal.field, refusal.refused)
    : refuse(submission, [refusal.refused]);
}

export default function KpiDefinitionPage() {
  const { project, kpiId, latest, weekOn, weeks } = useLoaderData<typeof loader>();
  const [form, fields] = useForm({
    id: "definition",
    lastResult: useActionData<typeof action>()?.result,
    defaultValue: {
      ...latest,
      number: latest.number + 1,
      target: targetAsTyped(latest.shape, latest.target),
      fromWeekOn: weekOn,
      reason: "",
    },
  });
  return (
    <Page narrow>
      <ProjectNav project={project} here="Change a definition" />
      <PageTitle>{latest.name}</PageTitle>
      <p className="mb-6 text-ink-2">
        A change is recorded and marked on the chart; weeks before it keep what they meant. To count something
        altogether different, archive this number and add another.
      </p>
      <Form form={form}>
        <input type="hidden" name="number" value={fields.number.initialValue} />
        <MeaningFields fields={fields} shape={latest.shape} />
        <SelectField field={fields.fromWeekOn} label="From which week on?" options={weeks} />
        <TextAreaField
          field={fields.reason}
          label="Why does it change?"
          maxLength={300}
          hint="Everybody who reads the number sees this."
        />
        <div className="flex flex-wrap gap-3">
          <Button look="primary">Change the definition</Button>
          <ButtonLink to={kpiUrl(project.slug, kpiId)}>Back</ButtonLink>
        </div>
      </Form>
    </Page>
  );
}
