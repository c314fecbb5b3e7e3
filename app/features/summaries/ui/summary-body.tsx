import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { KpiCard } from "~/features/kpis/ui/kpi-card";
import { SectionTitle } from "~/ui/page";
import type { SummaryView } from "../summary-view";
import { hasNews, MilestoneNews } from "./milestone-news";
import { LastPromiseList, PromiseList } from "./promise-list";
import { SummaryLine, SummaryLines } from "./summary-lines";

type Props = {
  summary: SummaryView;
  /** Leads from a number to its history. */
  kpiLink?: (kpiId: string) => string;
  /** Leads from a flag to its story. */
  flagLink?: (flagId: string) => string;
  /** What belongs beside a line and is no part of the summary. */
  beside?: (kind: LineKind, line: { id: string; title: string }) => ReactNode;
};
export type LineKind = "milestone" | "roadblock" | "promise" | "reading";

/** The summary itself, the same in the brief and in the author's preview. */
export function SummaryBody({ summary, kpiLink, flagLink, beside }: Props) {
  const { kpis, delivered, dropped, lastPromises, flags, roadblocks, cleared, next, promises, notesHtml } = summary;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8 print:gap-1.5">
      {kpis.length > 0 && (
        <Section title="Key numbers" aside="of this period, compared with the last value before">
          <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,190px),1fr))] gap-3.5">
            {kpis.map((kpi) => (
              <KpiCard key={kpi.kpiId} kpi={kpi} to={kpiLink?.(kpi.kpiId)}>
                {beside?.("reading", { id: kpi.kpiId, title: kpi.name })}
              </KpiCard>
            ))}
          </div>
        </Section>
      )}
      {delivered.length > 0 && (
        <Section title="Delivered">
          <SummaryLines>
            {delivered.map((line) => (
              <SummaryLine key={line.id} line={line} mark="done" beside={beside?.("milestone", line)} />
            ))}
          </SummaryLines>
        </Section>
      )}
      {lastPromises.length > 0 && (
        <Section title="Promised last time" aside={summary.promisesKept}>
          <LastPromiseList promises={lastPromises} />
        </Section>
      )}
      {dropped.length > 0 && (
        <Section title="No longer planned">
          <SummaryLines>
            {dropped.map((line) => (
              <SummaryLine
                key={line.id}
                line={line}
                mark="dropped"
                word="Dropped"
                beside={beside?.("milestone", line)}
              />
            ))}
          </SummaryLines>
        </Section>
      )}
      {delivered.length + lastPromises.length + dropped.length === 0 && (
        <Section title="Delivered">
          <Nothing>Nothing was finished this time.</Nothing>
        </Section>
      )}
      {flags.length > 0 && (
        <Section title="Critical flags">
          <SummaryLines>
            {flags.map((line) => (
              <SummaryLine
                key={line.id}
                line={line}
                mark={line.isOpen ? "flag" : "done"}
                word={line.isOpen ? "Open" : "Resolved"}
                beside={
                  flagLink && (
                    <Link to={flagLink(line.id)} className="underline" data-screen-only>
                      Story<span className="sr-only"> of {line.title}</span>
                    </Link>
                  )
                }
              />
            ))}
          </SummaryLines>
        </Section>
      )}
      <Section title="Roadblocks">
        {roadblocks.length + cleared.length === 0 && <Nothing>Nothing is in the way.</Nothing>}
        {roadblocks.length + cleared.length > 0 && (
          <SummaryLines>
            {roadblocks.map((line) => (
              <SummaryLine key={line.id} line={line} mark="roadblock" beside={beside?.("roadblock", line)} />
            ))}
            {cleared.map((line) => (
              <SummaryLine key={line.id} line={line} mark="done" word="Cleared" beside={beside?.("roadblock", line)} />
            ))}
          </SummaryLines>
        )}
      </Section>
      {promises.length > 0 && (
        <Section title="Promised for next time">
          <PromiseList promises={promises} beside={(one) => beside?.("promise", { id: one.id, title: one.text })} />
        </Section>
      )}
      {next.length > 0 && (
        <Section title="Next milestones">
          <SummaryLines>
            {next.map((line) => (
              <SummaryLine key={line.id} line={line} mark="next" beside={beside?.("milestone", line)}>
                {hasNews(line) && <MilestoneNews line={line} />}
              </SummaryLine>
            ))}
          </SummaryLines>
        </Section>
      )}
      {next.length + promises.length === 0 && (
        <Section title="Next">
          <Nothing>Nothing is planned yet.</Nothing>
        </Section>
      )}
      {notesHtml && (
        <Section title="Notes">
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made and sanitised on the server at publication. */}
          <div className="prose-notes" dangerouslySetInnerHTML={{ __html: notesHtml }} />
        </Section>
      )}
    </div>
  );
}

const Section = ({ title, aside, children }: { title: string; aside?: string; children: ReactNode }) => (
  <section>
    <SectionTitle aside={aside}>{title}</SectionTitle>
    {children}
  </section>
);

const Nothing = ({ children }: { children: ReactNode }) => <p className="text-sm text-ink-2">{children}</p>;
