import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { clsx } from "clsx";
import { now } from "~/clock.server";
import { termUrl } from "~/features/glossary/glossary-urls";
import { dayOf } from "~/features/projects/cadence-clock";
import { isMonday } from "~/features/projects/cadence-days";
import { getProject } from "~/features/projects/get-project.server";
import { formatDay } from "~/features/projects/period-text";
import { ProjectNav } from "~/features/projects/ui/project-nav";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { ButtonLink } from "~/ui/button";
import { Card } from "~/ui/card";
import { TrendFigure } from "~/ui/charts/trend-figure";
import { Notice } from "~/ui/notice";
import { Empty, Page, PageTitle, SectionTitle } from "~/ui/page";
import { readingAsTyped } from "../as-typed";
import { sourceState } from "../connection/source-state";
import { describeDays } from "../describe-days.server";
import { describeDefinitions } from "../describe-definitions.server";
import { describeHistory } from "../describe-history.server";
import { describeKpi } from "../describe-kpi.server";
import { describeTrend } from "../describe-trend.server";
import { errorBudget } from "../error-budget";
import { findKpiTrend, spanIn } from "../find-kpi-trend.server";
import { formatValue } from "../format-value";
import { legendOf } from "../happening";
import { definitionOfWeek } from "../kpi";
import { canDefineKpis, canRecordReadings } from "../kpi-access";
import {
  correctionUrl,
  importUrl,
  kpiDefinitionUrl,
  kpiSpanUrl,
  raisedFlagUrl,
  readingsCsvUrl,
  readingUrl,
  sourceUrl,
} from "../kpi-urls";
import { shownWeekOn } from "../kpi-weeks";
import { listDays } from "../list-days.server";
import { senseInWords } from "../sense-in-words";
import { trendSpans } from "../trend-spans";
import { DaysOfWeek } from "../ui/days-of-week";
import { DefinitionList } from "../ui/definition-list";
import { ErrorBudget } from "../ui/error-budget";
import { HistoryTable } from "../ui/history-table";
import { KpiCard } from "../ui/kpi-card";
import { formKey, ReadingFields } from "../ui/reading-fields";
import { TrendCaption } from "../ui/trend-caption";
import { weekChoices } from "../week-choices.server";
import { yearAgo } from "../year-ago";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.kpi.name ?? "Key number"} · Drumbeat` },
];

export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await getProject(actor, asking.params.slug);
  const weeks = spanIn(asking.request);
  const { kpi, rhythm, readings, points, context } = await findKpiTrend(project, asking.params.kpiId, weeks);
  const { definitions, archivedAt } = kpi;
  const { untilWeekOn: weekOn, timeZone } = context;
  const daysOf = new URL(asking.request.url).searchParams.get("days") ?? "";
  const days = isMonday(daysOf) ? await listDays(project, kpi.kpiId, daysOf) : [];
  const shownOn = shownWeekOn([{ readings }], weekOn, context.expectedWeeks);
  const meaning = definitionOfWeek(definitions, weekOn);
  const today = dayOf(now(), timeZone);
  const trend = describeTrend(points, definitions, context);
  const drawn = {
    hasTarget: trend.drawing.target !== "",
    hasPartial: trend.drawing.dots.some(({ isPartial }) => isPartial),
  };
  return {
    project,
    weeks,
    isArchived: archivedAt !== null,
    meaning,
    sense: senseInWords(meaning),
    kpi: describeKpi({ ...kpi, readings }, { ...context, weekOn: shownOn, weeks: 12 }),
    week: `Week of ${formatDay(shownOn, now())}`,
    source: archivedAt ? null : sourceState(kpi.source, timeZone, now()),
    yearAgo: yearAgo(readings, definitions, shownOn),
    trend,
    drawn,
    until: formatDay(weekOn, now()),
    legend: legendOf(context.happenings, drawn),
    history: describeHistory(points, kpi.readings, definitions, context),
    days: days.length > 0 ? describeDays(daysOf, days, definitions, now()) : null,
    budget: errorBudget(
      definitions,
      points.map(({ reading }) => reading),
    ),
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
  const {
    project,
    weeks,
    isArchived,
    week,
    meaning,
    kpi,
    trend,
    history,
    days,
    definitions,
    mayDefine,
    entry,
    ...more
  } = useLoaderData<typeof loader>();
  const spanUrl = (span: number, daysOf?: string) => kpiSpanUrl(project.slug, kpi.kpiId, span, daysOf);
  const flagUrl = (flagId: string) => raisedFlagUrl(project.slug, flagId);
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
          <KpiCard kpi={kpi}>
            {more.yearAgo && <p className="mt-1 text-[12px] leading-snug">Same week a year ago: {more.yearAgo}</p>}
          </KpiCard>
          {more.source && (
            <p className={clsx("mt-2 text-[13px] wrap-anywhere", more.source.isFailing ? "text-warn" : "text-ink-3")}>
              {more.source.text}
            </p>
          )}
          {more.budget && <ErrorBudget budget={more.budget} weeks={weeks} />}
        </section>
        <div className="grid min-w-0 content-start gap-10 lg:col-start-1 lg:row-span-2 lg:row-start-1">
          <section aria-labelledby="trend">
            <SectionTitle id="trend" aside={<Spans weeks={weeks} to={spanUrl} />}>
              Trend
            </SectionTitle>
            {history.length === 0 ? (
              <Empty>No reading was entered in these {weeks} weeks.</Empty>
            ) : (
              <TrendFigure
                key={weeks}
                drawing={trend.drawing}
                label={trend.label}
                caption={<TrendCaption {...trend} {...more.drawn} flagUrl={flagUrl} />}
                rows={trend.rows}
                marks={trend.marks}
                format={(value) => formatValue(meaning, value)}
                picture={{
                  fileName: `${project.slug}-${kpi.kpiId.slice(-6)}-${weeks}-weeks.png`,
                  title: `${kpi.name}, ${weeks} weeks until that of ${more.until}`,
                  legend: more.legend,
                }}
                table={
                  <HistoryTable
                    weeks={history}
                    days={(weekOn) => spanUrl(weeks, weekOn)}
                    flagUrl={flagUrl}
                    enter={entry ? (weekOn) => readingUrl(project.slug, kpi.kpiId, weekOn) : undefined}
                    correct={entry ? (weekOn) => correctionUrl(project.slug, weekOn, kpi.kpiId) : undefined}
                  />
                }
              >
                <ButtonLink size="small" to={readingsCsvUrl(project.slug, kpi.kpiId, weeks)} reloadDocument>
                  Save as CSV
                </ButtonLink>
              </TrendFigure>
            )}
          </section>
          {days && <DaysOfWeek days={days} close={spanUrl(weeks)} />}
          <section aria-labelledby="definition">
            <SectionTitle id="definition">Definition</SectionTitle>
            {more.sense && (
              <p className="mb-3 text-sm wrap-anywhere">
                {more.sense.text}.{" "}
                <Link to={termUrl(more.sense.termSlug)} className="text-accent underline">
                  In the glossary
                </Link>
              </p>
            )}
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
              <span className="flex flex-wrap gap-x-3 text-[13.5px] font-normal text-accent">
                <Link to={importUrl(project.slug, kpi.kpiId)} className="underline">
                  Import a table
                </Link>
                <Link to={sourceUrl(project.slug, kpi.kpiId)} className="underline">
                  Where it comes from
                </Link>
              </span>
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

const Spans = ({ weeks, to }: { weeks: number; to: (span: number) => string }) => (
  <span className="flex flex-wrap gap-x-3" data-screen-only>
    {trendSpans.map((span) => (
      <Link
        key={span}
        to={to(span)}
        preventScrollReset
        aria-current={span === weeks ? "true" : undefined}
        className={span === weeks ? "font-semibold text-ink" : "text-accent underline"}
      >
        {span} weeks
      </Link>
    ))}
  </span>
);
