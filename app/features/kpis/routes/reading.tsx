import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { now } from "~/clock.server";
import { dayOf, startOfDay } from "~/features/projects/cadence-clock";
import { requireProject } from "~/features/projects/get-project.server";
import { getRhythm } from "~/features/projects/load-rhythm.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import { isRefusal } from "~/features/projects/refusal";
import { zoneOf } from "~/features/projects/rhythm-days";
import { ProjectNav } from "~/features/projects/ui/project-nav";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { parseForm, refuse } from "~/http/parse-form.server";
import { safePath } from "~/http/safe-path";
import { Page, PageTitle } from "~/ui/page";
import { readingAsTyped } from "../as-typed";
import { getKpi } from "../get-kpi.server";
import { definitionOfWeek } from "../kpi";
import { canRecordReadings, recordersOnly } from "../kpi-access";
import { kpiUrl, readingUrl } from "../kpi-urls";
import { currentWeekOn } from "../kpi-weeks";
import { latestReadings } from "../latest-readings";
import { readingForm } from "../reading-form";
import { recordReading } from "../record-reading.server";
import { formKey, ReadingFields } from "../ui/reading-fields";
import { weekChoices } from "../week-choices.server";

export const meta: MetaFunction = () => [{ title: "Enter a reading · Drumbeat" }];

async function findEntry(project: ProjectAccess, kpiId: string | undefined, wantedWeek: string | null) {
  const { cadences } = await getRhythm(project.id);
  const untilWeekOn = currentWeekOn(cadences, now());
  const weeks = weekChoices(cadences, untilWeekOn, now());
  const weekOn = weeks.find(({ value }) => value === wantedWeek)?.value ?? untilWeekOn;
  const kpi = await getKpi(project, kpiId, { untilWeekOn: weekOn, weeks: 1 });
  const timeZone = zoneOf(cadences, now());
  return {
    kpi,
    weeks,
    weekOn,
    timeZone,
    today: dayOf(now(), timeZone),
    meaning: definitionOfWeek(kpi.definitions, weekOn),
  };
}

export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await requireProject(actor, asking.params.slug, canRecordReadings, recordersOnly);
  const query = new URL(asking.request.url).searchParams;
  const { kpi, weeks, weekOn, today, meaning } = await findEntry(project, asking.params.kpiId, query.get("week"));
  const [reading] = latestReadings(kpi.readings);
  return {
    project,
    kpiId: kpi.kpiId,
    meaning,
    weeks,
    today,
    to: safePath(query.get("to"), kpiUrl(project.slug, kpi.kpiId)),
    values: { weekOn, sourceNote: reading?.sourceNote ?? "", readOn: today, ...readingAsTyped(meaning.shape, reading) },
  };
}

export async function action(asking: ActionFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await requireProject(actor, asking.params.slug, canRecordReadings, recordersOnly);
  const { kpi, weeks, today, timeZone, meaning } = await findEntry(project, asking.params.kpiId, null);
  const form = readingForm(meaning, { weeks: weeks.map(({ value }) => value), today });
  const submission = await parseForm(asking.request, form);
  if (submission.status !== "success") return refuse(submission);
  const { weekOn, sourceNote, readOn, reading } = submission.value;
  const readAt = readOn && readOn < today ? startOfDay(readOn, timeZone) : undefined;
  const recorded = await recordReading(actor, project, kpi.kpiId, weekOn, { ...reading, sourceNote, readAt });
  if (isRefusal(recorded)) return refuse(submission, [recorded.refused]);
  return redirect(safePath(submission.payload.to, kpiUrl(project.slug, kpi.kpiId)), 303);
}

export default function Reading() {
  const { project, kpiId, meaning, ...entry } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.result;
  return (
    <Page narrow>
      <ProjectNav project={project} here="Enter a reading" />
      <PageTitle>{meaning.name}</PageTitle>
      <p className="mb-2 text-ink-2 wrap-anywhere">{meaning.sentence}</p>
      <p className="mb-6 text-[13px] text-ink-3">
        A published summary keeps the number that it was published with, until somebody corrects the summary.
      </p>
      <ReadingFields
        key={formKey(kpiId, entry.values)}
        meaning={meaning}
        action={readingUrl(project.slug, kpiId)}
        lastResult={lastResult}
        {...entry}
      />
    </Page>
  );
}
