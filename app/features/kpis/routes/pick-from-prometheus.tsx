import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { now } from "~/clock.server";
import { requireProject } from "~/features/projects/get-project.server";
import { getRhythm } from "~/features/projects/load-rhythm.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import { ProjectNav } from "~/features/projects/ui/project-nav";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { notFound } from "~/http/not-found.server";
import { Page, PageTitle } from "~/ui/page";
import { readKnownPlace } from "../connection/read-place.server";
import { getKpi } from "../get-kpi.server";
import { definitionOfWeek } from "../kpi";
import { canDefineKpis, definersOnly } from "../kpi-access";
import { sourceUrl } from "../kpi-urls";
import { currentWeekOn } from "../kpi-weeks";
import { answerPick } from "../sources/prometheus/answer-pick.server";
import { PlaceFields } from "../sources/prometheus/ui/place-fields";
import { QueryPicker } from "../sources/prometheus/ui/query-picker";
import { prometheus } from "../sources/prometheus/words";
import type { SourceField } from "../sources/source";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? `Queries for ${data.name}` : "Queries"} · Drumbeat` },
];

async function findKpi(project: ProjectAccess, id: string | undefined) {
  const { cadences } = await getRhythm(project.id);
  const weekOn = currentWeekOn(cadences, now());
  const { kpiId, definitions, archivedAt } = await getKpi(project, id, { untilWeekOn: weekOn, weeks: 1 });
  if (archivedAt) throw notFound();
  return { kpiId, meaning: definitionOfWeek(definitions, weekOn) };
}

export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await requireProject(actor, asking.params.slug, canDefineKpis, definersOnly);
  const { kpiId, meaning } = await findKpi(project, asking.params.kpiId);
  const stored = await readKnownPlace(project, kpiId);
  const config = stored?.kind === "prometheus" ? stored.config : null;
  const { url = "", auth = "none", user = "", tenant = "" } = config ?? {};
  const fields: readonly SourceField[] = prometheus.fields;
  return {
    project,
    kpiId,
    name: meaning.name,
    fields: fields.filter(({ name }) => !/query/i.test(name)),
    known: { url, auth, user, tenant },
    hasSecret: config !== null,
  };
}

export async function action(asking: ActionFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await requireProject(actor, asking.params.slug, canDefineKpis, definersOnly);
  return answerPick(actor, project, await findKpi(project, asking.params.kpiId), asking.request);
}

export default function PickFromPrometheus() {
  const { project, kpiId, name, ...place } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const back = sourceUrl(project.slug, kpiId, "prometheus");
  const here = `${sourceUrl(project.slug, kpiId)}/prometheus/pick`;
  return (
    <Page narrow>
      <ProjectNav project={project} here="Queries from Prometheus" />
      <PageTitle>Queries for {name}</PageTitle>
      <p className="mb-6 text-ink-2">
        Choose what the server counts, and the query is written for you. Nothing is connected before you try it.
      </p>
      {answer?.step ? (
        <QueryPicker {...answer.step} here={here} back={back} />
      ) : (
        <PlaceFields {...place} action={here} back={back} lastResult={answer?.result} />
      )}
    </Page>
  );
}
