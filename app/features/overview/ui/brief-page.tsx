import { Link } from "@remix-run/react";
import { lineIdOf } from "~/features/check-ins/line-id";
import { flagUrl } from "~/features/flags/flag-urls";
import { OpenFlags } from "~/features/flags/ui/open-flags";
import { ExplainedText, MarksOfPage } from "~/features/glossary/ui/explained-text";
import { WordsUsed } from "~/features/glossary/ui/words-used";
import { kpiUrl } from "~/features/kpis/kpi-urls";
import { ProjectNav } from "~/features/projects/ui/project-nav";
import { StateAlthough } from "~/features/summaries/ui/state-although";
import { StatePill } from "~/features/summaries/ui/state-pill";
import { SummaryBody } from "~/features/summaries/ui/summary-body";
import { UnclearOfBrief } from "~/features/summaries/ui/unclear-of-brief";
import { WriteAction } from "~/features/summaries/ui/write-action";
import { ButtonLink } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Page, PageTitle } from "~/ui/page";
import { PrintButton } from "~/ui/print-button";
import type { BriefView } from "../brief-view";
import { BriefAside } from "./brief-aside";
import { NeedsYou } from "./needs-you";
import { OtherAsks } from "./other-asks";
import { QuestionsBeside } from "./questions-beside";

/** A project on one page: state, headline, what needs the reader, the summary, and the way to everything else. */
export function BriefPage({ brief, news }: { brief: BriefView; news?: string }) {
  const { project, summary, asks, weekOn } = brief;
  const mine = asks.filter(({ mayAnswer }) => mayAnswer);
  const others = asks.filter(({ mayAnswer }) => !mayAnswer);
  const week = `/projects/${project.slug}/weeks/${weekOn}`;
  return (
    <Page>
      <ProjectNav project={project} aside={<PrintButton />} />
      {news && <Notice tone="good">{news}</Notice>}
      {brief.isLatest && <OpenFlags flags={brief.flags} more={brief.moreFlags} slug={project.slug} />}
      {brief.staleWords && <Notice tone="warn">{brief.staleWords}</Notice>}
      {!brief.isLatest && (
        <Notice>
          This is an earlier week.{" "}
          <Link to={`/projects/${project.slug}`} className="underline">
            Read the newest summary
          </Link>
        </Notice>
      )}
      <p className="mb-3 flex flex-wrap items-center gap-x-2.5 gap-y-1.5 text-sm text-ink-2">
        <span className="hidden print:inline">{project.name} /</span>
        <span>{brief.week}</span>
        <StatePill state={brief.shownState} />
        {brief.stateSince && <span className="text-[13px] text-ink-3">{brief.stateSince}</span>}
      </p>
      <div data-published>
        <MarksOfPage value={brief.explained.marks}>
          <PageTitle>
            <ExplainedText at="headline">{summary.headline}</ExplainedText>
          </PageTitle>
          {summary.stateReason && (
            <p className="mb-3 max-w-[46em] text-ink-2">
              <ExplainedText at="reason">{summary.stateReason}</ExplainedText>
            </p>
          )}
          <StateAlthough state={summary.state} although={summary.stateAlthough} />
          <p className="num flex flex-wrap gap-x-[18px] gap-y-1 text-[13.5px] text-ink-2">
            <span>{brief.published}</span>
            {brief.correction && (
              <Link to={`${week}/revisions`} className="text-accent underline">
                {brief.correction.text}: {brief.correction.reason}
              </Link>
            )}
            {brief.next && (
              <span className={brief.next.tone === "late" ? "font-semibold text-bad" : undefined}>
                {brief.next.text}
              </span>
            )}
            {project.role ? (
              <Link to={`${week}/readers`} className="underline decoration-line-strong underline-offset-3">
                {brief.readers}
              </Link>
            ) : null}
            {brief.zoneNote && <span className="text-ink-3">{brief.zoneNote}</span>}
            <QuestionsBeside brief={brief} lineId="headline" about="the headline" />
          </p>
          {brief.mayWrite && (
            <WriteAction slug={project.slug} writing={brief.writing}>
              <ButtonLink to={`${week}/correct`} size="small">
                Correct this one
              </ButtonLink>
            </WriteAction>
          )}
          <div className="mt-7 grid gap-x-11 print:mt-4 gap-y-8 lg:grid-cols-[minmax(0,1fr)_316px] print:block">
            <div className="min-w-0">
              <NeedsYou
                questions={brief.toAnswer}
                asks={mine}
                agreement={brief.isLatest ? brief.agreementWanted : null}
                slug={project.slug}
                back={week}
              />
              {others.length > 0 && (
                <OtherAsks asks={others} title={mine.length > 0 ? "Other decisions" : "Decisions"} />
              )}
              <SummaryBody
                summary={summary}
                kpiLink={(kpiId) => kpiUrl(project.slug, kpiId)}
                flagLink={(flagId) => flagUrl(project.slug, flagId)}
                beside={(kind, { id, title }) => (
                  <QuestionsBeside brief={brief} lineId={lineIdOf(kind, id)} about={title} />
                )}
              />
              {brief.unclear && (
                <UnclearOfBrief unclear={brief.unclear} slug={project.slug} weekOn={weekOn} mayWrite={brief.mayWrite} />
              )}
            </div>
            <BriefAside brief={brief} />
          </div>
          <WordsUsed words={brief.explained.words} />
        </MarksOfPage>
      </div>
    </Page>
  );
}
