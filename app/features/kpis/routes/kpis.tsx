import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { now } from "~/clock.server";
import { getProject, requireProject } from "~/features/projects/get-project.server";
import { getRhythm } from "~/features/projects/load-rhythm.server";
import { formatDay } from "~/features/projects/period-text";
import { isRefusal } from "~/features/projects/refusal";
import { zoneOf } from "~/features/projects/rhythm-days";
import { ProjectNav } from "~/features/projects/ui/project-nav";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { parseForm, refuse } from "~/http/parse-form.server";
import { ButtonLink } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Empty, Page, PageTitle, SectionTitle } from "~/ui/page";
import { archiveKpi } from "../archive-kpi.server";
import { describeKpi } from "../describe-kpi.server";
import { canDefineKpis, canRecordReadings, definersOnly } from "../kpi-access";
import { arrangeKpisForm } from "../kpi-form";
import { correctionUrl, kpisUrl, kpiUrl, newKpiUrl, readingUrl } from "../kpi-urls";
import { currentWeekOn, expectedWeeks, shownWeekOn } from "../kpi-weeks";
import { listArchivedKpis } from "../list-archived-kpis.server";
import { listPublishedReadings } from "../list-published-readings.server";
import { listTrends } from "../list-trends.server";
import { moveKpi } from "../move-kpi.server";
import { restoreKpi } from "../restore-kpi.server";
import { KpiArrangement } from "../ui/kpi-arrangement";
import { KpiCard } from "../ui/kpi-card";
import { OfferedKpis } from "../ui/offered-kpis";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Key numbers${data ? `, ${data.project.name}` : ""} · Drumbeat` },
];

export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await getProject(actor, asking.params.slug);
  const rhythm = await getRhythm(project.id);
  const currentOn = currentWeekOn(rhythm.cadences, now());
  const expected = expectedWeeks(rhythm, currentOn, 24);
  const [trends, published, archived] = await Promise.all([
    listTrends(project.id, { untilWeekOn: currentOn, weeks: 24 }),
    listPublishedReadings(project, { untilWeekOn: currentOn, weeks: 24 }),
    listArchivedKpis(project),
  ]);
  const weekOn = shownWeekOn(trends, currentOn, expected);
  const context = {
    weekOn,
    now: now(),
    timeZone: zoneOf(rhythm.cadences, now()),
    expectedWeeks: expected,
  };
  return {
    project,
    weekOn,
    week: `Week of ${formatDay(weekOn, now())}`,
    kpis: trends.map((trend) => describeKpi(trend, { ...context, published: published.get(trend.kpiId) })),
    archived: archived.map(({ kpiId, name }) => ({ kpiId, name })),
    isCurrent: weekOn === currentOn,
    mayDefine: canDefineKpis(project),
    mayRecord: canRecordReadings(project),
  };
}

export async function action(asking: ActionFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await requireProject(actor, asking.params.slug, canDefineKpis, definersOnly);
  const submission = await parseForm(asking.request, arrangeKpisForm);
  if (submission.status !== "success") return refuse(submission, ["This form is out of date. Please reload the page."]);
  const { kpiId } = submission.value;
  if (submission.value.intent === "move") await moveKpi(actor, project, { kpiId, place: submission.value.place });
  if (submission.value.intent === "archive") await archiveKpi(actor, project, kpiId);
  if (submission.value.intent === "restore") {
    const refusal = await restoreKpi(actor, project, kpiId);
    if (isRefusal(refusal)) return refuse(submission, [refusal.refused]);
  }
  return redirect(kpisUrl(project.slug), 303);
}

export default function Kpis() {
  const { project, weekOn, week, kpis, archived, isCurrent, mayDefine, mayRecord } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>()?.result.error?.[""];
  const newUrl = mayDefine ? newKpiUrl(project.slug) : undefined;
  return (
    <Page>
      <ProjectNav project={project} here="Key numbers" />
      <PageTitle>Key numbers</PageTitle>
      {problem && <Notice tone="bad">{problem.join(" ")}</Notice>}
      {kpis.length === 0 ? (
        <div className="grid gap-5">
          <Empty>
            This project has no key numbers yet. Throughput and error rate tell most: how much gets done, and how often
            it fails.
          </Empty>
          {newUrl && (
            <section>
              <SectionTitle>Begin with these two</SectionTitle>
              <OfferedKpis newUrl={newUrl} />
            </section>
          )}
        </div>
      ) : (
        <>
          <SectionTitle aside="and the eleven before it">{week}</SectionTitle>
          <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
            {kpis.map((kpi) => (
              <li key={kpi.kpiId} className="grid content-start gap-2">
                <KpiCard kpi={kpi} to={kpiUrl(project.slug, kpi.kpiId)} isExplained />
                {mayRecord && kpi.publishedAs && (
                  <p data-screen-only>
                    <ButtonLink size="small" to={correctionUrl(project.slug, weekOn, kpi.kpiId)}>
                      Correct the summary
                      <span className="sr-only"> for {kpi.name}</span>
                    </ButtonLink>
                  </p>
                )}
                {mayRecord && (
                  <p data-screen-only>
                    <ButtonLink size="small" to={readingUrl(project.slug, kpi.kpiId)}>
                      {!isCurrent || kpi.status === "missing"
                        ? "Enter this week’s reading"
                        : "Change this week’s reading"}
                      <span className="sr-only"> of {kpi.name}</span>
                    </ButtonLink>
                  </p>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {newUrl && (
        <p className="mt-8" data-screen-only>
          <ButtonLink to={newUrl}>Add a key number</ButtonLink>
        </p>
      )}
      {mayDefine && kpis.length + archived.length > 0 && <KpiArrangement kpis={kpis} archived={archived} />}
    </Page>
  );
}
