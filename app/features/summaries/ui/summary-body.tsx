import type { ReactNode } from "react";
import { KpiCard } from "~/features/kpis/ui/kpi-card";
import { SectionTitle } from "~/ui/page";
import type { SummaryView } from "../summary-view";
import { hasNews, MilestoneNews } from "./milestone-news";
import { LastPromiseList, PromiseList } from "./promise-list";
import { SummaryLine, SummaryLines } from "./summary-lines";

/** The summary itself, the same in the brief and in the author's preview. `kpiLink` leads from a number to its history. */
export function SummaryBody({ summary, kpiLink }: { summary: SummaryView; kpiLink?: (kpiId: string) => string }) {
  const { kpis, delivered, dropped, lastPromises, roadblocks, cleared, next, promises, notesHtml } = summary;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8 print:gap-3">
      {kpis.length > 0 && (
        <Section title="Key numbers" aside="of this period, compared with the last value before">
          <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,190px),1fr))] gap-3.5">
            {kpis.map((kpi) => (
              <KpiCard key={kpi.kpiId} kpi={kpi} to={kpiLink?.(kpi.kpiId)} />
            ))}
          </div>
        </Section>
      )}
      {delivered.length > 0 && (
        <Section title="Delivered">
          <SummaryLines>
            {delivered.map((line) => (
              <SummaryLine key={line.id} line={line} mark="done" />
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
              <SummaryLine key={line.id} line={line} mark="dropped" word="Dropped" />
            ))}
          </SummaryLines>
        </Section>
      )}
      {delivered.length + lastPromises.length + dropped.length === 0 && (
        <Section title="Delivered">
          <Nothing>Nothing was finished this time.</Nothing>
        </Section>
      )}
      <Section title="Roadblocks">
        {roadblocks.length + cleared.length === 0 && <Nothing>Nothing is in the way.</Nothing>}
        {roadblocks.length + cleared.length > 0 && (
          <SummaryLines>
            {roadblocks.map((line) => (
              <SummaryLine key={line.id} line={line} mark="roadblock" />
            ))}
            {cleared.map((line) => (
              <SummaryLine key={line.id} line={line} mark="done" word="Cleared" />
            ))}
          </SummaryLines>
        )}
      </Section>
      {promises.length > 0 && (
        <Section title="Promised for next time">
          <PromiseList promises={promises} />
        </Section>
      )}
      {next.length > 0 && (
        <Section title="Next milestones">
          <SummaryLines>
            {next.map((line) => (
              <SummaryLine key={line.id} line={line} mark="next">
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
