import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { now } from "~/clock.server";
import { requireProject } from "~/features/projects/get-project.server";
import { getRhythm } from "~/features/projects/load-rhythm.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import { zoneOf } from "~/features/projects/rhythm-days";
import { ProjectNav } from "~/features/projects/ui/project-nav";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { Notice } from "~/ui/notice";
import { Page, PageTitle } from "~/ui/page";
import { getKpi } from "../get-kpi.server";
import { answerImportForm, type ImportAnswer } from "../import/answer-import-form.server";
import { ImportPreview } from "../import/ui/import-preview";
import { ImportedNotice } from "../import/ui/imported-notice";
import { TableForm } from "../import/ui/table-form";
import { definitionOfWeek } from "../kpi";
import { canRecordReadings, recordersOnly } from "../kpi-access";
import { importUrl, kpiUrl } from "../kpi-urls";
import { currentWeekOn, readingWeeks } from "../kpi-weeks";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? `Import ${data.meaning.name}` : "Import"} · Drumbeat` },
];

const tenYears = 522;

async function findKpi(project: ProjectAccess, kpiId: string | undefined, weeks: number) {
  const { cadences } = await getRhythm(project.id);
  const untilWeekOn = currentWeekOn(cadences, now());
  const kpi = await getKpi(project, kpiId, { untilWeekOn, weeks });
  return { ...kpi, cadences, untilWeekOn, meaning: definitionOfWeek(kpi.definitions, untilWeekOn) };
}

export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await requireProject(actor, asking.params.slug, canRecordReadings, recordersOnly);
  const { kpiId, archivedAt, meaning } = await findKpi(project, asking.params.kpiId, 1);
  return { project, kpiId, meaning, isArchived: archivedAt !== null };
}

export async function action(asking: ActionFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await requireProject(actor, asking.params.slug, canRecordReadings, recordersOnly);
  const { cadences, ...kpi } = await findKpi(project, asking.params.kpiId, tenYears);
  const weeks = readingWeeks(cadences, kpi.untilWeekOn, tenYears);
  return answerImportForm(actor, project, { ...kpi, weeks, timeZone: zoneOf(cadences, now()) }, asking.request);
}

export default function Import() {
  const { project, kpiId, meaning, isArchived } = useLoaderData<typeof loader>();
  const answer = useActionData() as ImportAnswer | undefined;
  const action = importUrl(project.slug, kpiId);
  const view = answer?.view;
  return (
    <Page narrow={!view}>
      <ProjectNav project={project} here="Import" />
      <PageTitle>Import {meaning.name}</PageTitle>
      {isArchived ? (
        <Notice>This key number is archived and takes no values.</Notice>
      ) : answer?.imported ? (
        <ImportedNotice {...answer.imported} back={kpiUrl(project.slug, kpiId)} again={action} />
      ) : view ? (
        <ImportPreview key={view.stamp} view={view} isOutdated={answer.isOutdated} action={action} />
      ) : (
        <TableForm meaning={meaning} action={action} lastResult={answer?.result} back={kpiUrl(project.slug, kpiId)} />
      )}
    </Page>
  );
}
