import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { now } from "~/clock.server";
import { requireProject } from "~/features/projects/get-project.server";
import { getRhythm } from "~/features/projects/load-rhythm.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import { zoneOf } from "~/features/projects/rhythm-days";
import { ProjectNav } from "~/features/projects/ui/project-nav";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { notFound } from "~/http/not-found.server";
import { ButtonLink } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Page, PageTitle } from "~/ui/page";
import { answerConnectedForm } from "../connection/answer-connected-form.server";
import { answerSourceForm } from "../connection/answer-source-form.server";
import { describeConnection } from "../connection/describe-connection.server";
import { listSourceOffers } from "../connection/list-source-offers";
import type { Trial } from "../connection/try-source.server";
import { getKpi } from "../get-kpi.server";
import { definitionOfWeek } from "../kpi";
import { canDefineKpis, canRecordReadings, recordersOnly } from "../kpi-access";
import { kpiUrl, sourceUrl } from "../kpi-urls";
import { currentWeekOn } from "../kpi-weeks";
import { fieldsFor } from "../sources/fields-for";
import { isPulledKind, pulledKinds } from "../sources/kinds";
import type { PulledSource } from "../sources/source";
import { BackfillPanel } from "../ui/source/backfill-panel";
import { ChooseSource } from "../ui/source/choose-source";
import { ConnectForm } from "../ui/source/connect-form";
import { ConnectionCard } from "../ui/source/connection-card";
import { TrialResult } from "../ui/source/trial-result";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? `Where ${data.name} comes from` : "Source"} · Drumbeat` },
];

async function findKpi(project: ProjectAccess, id: string | undefined) {
  const { cadences } = await getRhythm(project.id);
  const weekOn = currentWeekOn(cadences, now());
  const { kpiId, definitions, archivedAt } = await getKpi(project, id, { untilWeekOn: weekOn, weeks: 1 });
  if (archivedAt) throw notFound();
  return { kpiId, cadences, weekOn, meaning: definitionOfWeek(definitions, weekOn) };
}

const kindIn = (request: Request) => {
  const kind = new URL(request.url).searchParams.get("kind");
  return isPulledKind(kind) ? kind : null;
};

export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await requireProject(actor, asking.params.slug, canRecordReadings, recordersOnly);
  const { kpiId, cadences, meaning } = await findKpi(project, asking.params.kpiId);
  const mayDefine = canDefineKpis(project);
  const { connection, config, backfill } = await describeConnection(project, kpiId, zoneOf(cadences, now()));
  const kind = mayDefine ? kindIn(asking.request) : null;
  const words: PulledSource | null = kind && pulledKinds[kind];
  const query = Object.fromEntries(new URL(asking.request.url).searchParams);
  return {
    project,
    kpiId,
    name: meaning.name,
    mayDefine,
    connection,
    backfill,
    newId: crypto.randomUUID(),
    offers: listSourceOffers(project.slug, kpiId, mayDefine),
    connecting: words && {
      id: crypto.randomUUID(),
      title: words.name,
      offer: words.offer,
      fields: fieldsFor(words, meaning.shape),
      config: { ...(connection?.kind === kind ? config : {}), ...query },
      hasSecret: connection?.kind === kind,
      pick: kind === "prometheus" ? `${sourceUrl(project.slug, kpiId)}/prometheus/pick` : "",
    },
  };
}

export async function action(asking: ActionFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await requireProject(actor, asking.params.slug, canRecordReadings, recordersOnly);
  const kpi = await findKpi(project, asking.params.kpiId);
  const kind = kindIn(asking.request);
  return kind
    ? answerSourceForm(actor, project, kpi, kind, asking.request)
    : answerConnectedForm(actor, project, kpi, asking.request);
}

export default function Source() {
  const { project, kpiId, name, mayDefine, connection, backfill, newId, offers, connecting } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const trial = answer && "trial" in answer ? (answer.trial as Trial) : null;
  const refusal = Object.values(answer?.result.error ?? {})
    .flatMap((one) => one ?? [])
    .join(" ");
  const here = sourceUrl(project.slug, kpiId);
  return (
    <Page narrow>
      <ProjectNav project={project} here="Source" />
      <PageTitle>{connecting ? `${connecting.title} for ${name}` : `Where ${name} comes from`}</PageTitle>
      {connecting ? (
        <>
          <p className="mb-6 text-ink-2">{connecting.offer}</p>
          <ConnectForm connecting={connecting} back={here} lastResult={answer?.result}>
            {trial && <TrialResult trial={trial} />}
          </ConnectForm>
        </>
      ) : (
        <>
          {refusal && <Notice tone="bad">{refusal}</Notice>}
          {connection ? (
            <>
              <ConnectionCard
                connection={connection}
                mayDefine={mayDefine}
                change={sourceUrl(project.slug, kpiId, connection.kind)}
              />
              {mayDefine && <BackfillPanel backfill={backfill} newId={newId} here={here} />}
            </>
          ) : (
            <p className="mb-6 max-w-[42em] text-ink-2">
              Somebody types this number in. It can also come by itself, with its source and its age.
            </p>
          )}
          {!connection && <ChooseSource offers={offers} />}
          <p className="mt-8">
            <ButtonLink to={kpiUrl(project.slug, kpiId)}>Back to the key number</ButtonLink>
          </p>
        </>
      )}
    </Page>
  );
}
