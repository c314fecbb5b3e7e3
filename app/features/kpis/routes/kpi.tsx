import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { now } from "~/clock.server";
import { dayOf } from "~/features/projects/cadence-clock";
import { getProject } from "~/features/projects/get-project.server";
import { getRhythm } from "~/features/projects/load-rhythm.server";
import { formatDay } from "~/features/projects/period-text";
import { zoneOf } from "~/features/projects/rhythm-days";
import { ProjectNav } from "~/features/projects/ui/project-nav";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { ButtonLink } from "~/ui/button";
import { Card } from "~/ui/card";
import { TrendFigure } from "~/ui/charts/trend-figure";
import { Notice } from "~/ui/notice";
import { Empty, Page, PageTitle, SectionTitle } from "~/ui/page";
import { readingAsTyped } from "../as-typed";
import { describeDefinitions } from "../describe-definitions.server";
import { describeHistory } from "../describe-history.server";
import { describeKpi } from "../describe-kpi.server";
import { describeTrend, type TrendView } from "../describe-trend.server";
import { formatValue } from "../format-value";
import { getKpi } from "../get-kpi.server";
import { definitionOfWeek } from "../kpi";
import { canDefineKpis, canRecordReadings } from "../kpi-access";
import { correctionUrl, kpiDefinitionUrl, kpiUrl, readingUrl, sourceUrl } from "../kpi-urls";
import { currentWeekOn, expectedWeeks, shownWeekOn } from "../kpi-weeks";
import { latestReadings } from "../latest-readings";
import { listPublishedReadings } from "../list-published-readings.server";
import { trendPoints } from "../trend-points";
import { DefinitionList } from "../ui/definition-list";
import { HistoryTable } from "../ui/history-table";
import { KpiCard } from "../ui/kpi-card";
import { formKey, ReadingFields } from "../ui/reading-fields";
import { weekChoices } from "../week-choices.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.kpi.name ?? "Key number"} · Drumbeat` },
];

const spans = [12, 26, 52];

export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await getProject(actor, asking.params.slug);
  const wanted = Number(new URL(asking.request.url).searchParams.get("weeks"));
  const weeks = spans.find((span) => span === wanted) ?? 12;
  const rhythm = await getRhythm(project.id);
  const timeZone = zoneOf(rhythm.cadences, now());
  const weekOn = currentWeekOn(rhythm.cadences, now());
  const [{ kpiId, projectId, definitions, archivedAt, readings: history }, published] = await Promise.all([
    getKpi(project, asking.params.kpiId, { untilWeekOn: weekOn, weeks }),
    listPublishedReadings(project, { untilWeekOn: weekOn, weeks }),
  ]);
  const readings = latestReadings(history);
  const span = { untilWeekOn: weekOn, weeks, expectedWeeks: expectedWeeks(rhythm, weekOn, weeks) };
  const points = trendPoints(readings, span);
  const context = { now: now(), timeZone, published: published.get(kpiId), ...span };
  const shownOn = shownWeekOn([{ readings }], weekOn, span.expectedWeeks);
  const meaning = definitionOfWeek(definitions, weekOn);
  const today = dayOf(now(), timeZone);
  return {
    project,
    weeks,
    isArchived: archivedAt !== null,
    meaning,
    kpi: describeKpi({ kpiId, projectId, definitions, readings }, { ...context, weekOn: shownOn, weeks: 12 }),
    week: `Week of ${formatDay(shownOn, now())}`,
    trend: describeTrend(points, definitions, context),
    history: describeHistory(points, history, definitions, context),
    definitions: describeDefinitions(definitions, context),
    mayDefine: canDefineKpis(project) && !archivedAt,
    entry: canRecordReadings(project) &&
      !archivedAt && {
        weeks: weekChoices(rhythm.cadences, weekOn, now()),
        today,
        values: {
          weekOn,
          sourceNote: "",
          readOn: today,
          ...readingAsTyped(
            meaning.shape,
            readings.find((one) => one.weekOn === weekOn),
          ),
        },
      },
  };
}

export default function Kpi() {
  const { project, weeks, isArchived, week, meaning, kpi, trend, history, definitions, mayDefine, entry } =
    useLoaderData<typeof loader>();
  const address = kpiUrl(project.slug, kpi.kpiId);
  return (
    <Page>
      <ProjectNav project={project} here={kpi.name} />
      <PageTitle>{kpi.name}</PageTitle>
      <p className="mb-5 max-w-[42em] text-ink-2 wrap-anywhere">{kpi.sentence}</p>
      {entry && trend.differing.length > 0 && (
        <Notice tone="warn">
          <p>A later reading differs from what was published. Readers of the summary see the published number.</p>
          <ul>
            {trend.differing.map(({ weekOn, text }) => (
              <li key={weekOn}>
                {text}.{" "}
                <Link to={correctionUrl(project.slug, weekOn, kpi.kpiId)} className="underline" data-screen-only>
                  Correct the summary
                </Link>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {isArchived && <Notice>This key number is archived. Its history stays; no new readings are taken.</Notice>}
      <div className="grid gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,1fr)_340px] lg:grid-rows-[auto_1fr]">
        <section aria-labelledby="week" className="lg:col-start-2">
          <SectionTitle id="week">{week}</SectionTitle>
          <KpiCard kpi={kpi} />
        </section>
        <div className="grid min-w-0 content-start gap-10 lg:col-start-1 lg:row-span-2 lg:row-start-1">
          <section aria-labelledby="trend">
            <SectionTitle id="trend" aside={<Spans weeks={weeks} address={address} />}>
              Trend
            </SectionTitle>
            {history.length === 0 ? (
              <Empty>No reading was entered in these {weeks} weeks.</Empty>
            ) : (
              <TrendFigure
                key={weeks}
                drawing={trend.drawing}
                label={trend.label}
                caption={<Caption {...trend} />}
                rows={trend.rows}
                marks={trend.marks}
                format={(value) => formatValue(meaning, value)}
                table={
                  <HistoryTable
                    weeks={history}
                    enter={entry ? (weekOn) => readingUrl(project.slug, kpi.kpiId, weekOn) : undefined}
                    correct={entry ? (weekOn) => correctionUrl(project.slug, weekOn, kpi.kpiId) : undefined}
                  />
                }
              />
            )}
          </section>
          <section aria-labelledby="definition">
            <SectionTitle id="definition">Definition</SectionTitle>
            <DefinitionList definitions={definitions} />
            {mayDefine && (
              <p className="mt-4" data-screen-only>
                <ButtonLink size="small" to={kpiDefinitionUrl(project.slug, kpi.kpiId)}>
                  Change the definition
                </ButtonLink>
              </p>
            )}
          </section>
        </div>
        {entry && (
          <Card className="self-start px-4 pt-4 pb-5 lg:col-start-2" data-screen-only>
            <h2 className="mb-3 flex flex-wrap justify-between gap-x-3 font-semibold">
              Enter a reading
              <Link to={sourceUrl(project.slug, kpi.kpiId)} className="text-[13.5px] font-normal text-accent underline">
                Where it comes from
              </Link>
            </h2>
            <ReadingFields
              key={formKey(kpi.kpiId, entry.values)}
              meaning={meaning}
              action={readingUrl(project.slug, kpi.kpiId)}
              {...entry}
            />
          </Card>
        )}
      </div>
    </Page>
  );
}

const Spans = ({ weeks, address }: { weeks: number; address: string }) => (
  <span className="flex flex-wrap gap-x-3" data-screen-only>
    {spans.map((span) => (
      <Link
        key={span}
        to={`${address}?weeks=${span}`}
        aria-current={span === weeks ? "true" : undefined}
        className={span === weeks ? "font-semibold text-ink" : "text-accent underline"}
      >
        {span} weeks
      </Link>
    ))}
  </span>
);

const Caption = ({ label, marks, differing }: Pick<TrendView, "label" | "marks" | "differing">) => (
  <>
    {label} The dashed line is the target.
    {marks.map((mark) => (
      <span key={mark.label} className="block">
        <b>{mark.label}</b> {mark.text}
      </span>
    ))}
    {differing.map(({ weekOn, text }) => (
      <span key={weekOn} className="block">
        <svg width="12" height="12" className="inline fill-none stroke-warn stroke-2" aria-hidden>
          <circle cx="6" cy="6" r="4.5" />
        </svg>{" "}
        {text}
      </span>
    ))}
  </>
);
