import { clsx } from "clsx";
import type { ReactNode } from "react";
import { KpiCard } from "~/features/kpis/ui/kpi-card";
import { SectionTitle } from "~/ui/page";
import { milestoneStateWords } from "../state";
import type { SummaryView } from "../summary-view";
import { StateMark } from "./state-mark";
import { SummaryLine, SummaryLines } from "./summary-lines";

/** The summary itself, the same in the brief and in the author's preview. `kpiLink` leads from a number to its history. */
export function SummaryBody({ summary, kpiLink }: { summary: SummaryView; kpiLink?: (kpiId: string) => string }) {
  const { kpis, delivered, broken, roadblocks, cleared, next, promises, notesHtml, promisesKept } = summary;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8 print:gap-4">
      {kpis.length > 0 && (
        <Section title="Key numbers" aside="of this period, compared with the last value before">
          <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,190px),1fr))] gap-3.5">
            {kpis.map((kpi) => (
              <KpiCard key={kpi.kpiId} kpi={kpi} to={kpiLink?.(kpi.kpiId)} />
            ))}
          </div>
        </Section>
      )}
      <Section
        title={delivered.length > 0 || broken.length === 0 ? "Delivered" : "Promised before"}
        aside={promisesKept}
      >
        {delivered.length + broken.length === 0 && <Nothing>Nothing was finished this week.</Nothing>}
        <SummaryLines>
          {delivered.map((line) => (
            <SummaryLine key={line.id} line={line} mark="done" />
          ))}
          {broken.map((line) => (
            <SummaryLine
              key={line.id}
              line={line}
              mark={line.outcome}
              word={line.outcome === "moved" ? "Moved" : "Dropped"}
            />
          ))}
        </SummaryLines>
      </Section>
      <Section title="Roadblocks">
        {roadblocks.length + cleared.length === 0 && <Nothing>Nothing is in the way.</Nothing>}
        <SummaryLines>
          {roadblocks.map((line) => (
            <SummaryLine key={line.id} line={line} mark="roadblock" />
          ))}
          {cleared.map((line) => (
            <SummaryLine key={line.id} line={line} mark="done" word="Cleared" />
          ))}
        </SummaryLines>
      </Section>
      <Section title="Next">
        {next.length + promises.length === 0 && <Nothing>Nothing is planned yet.</Nothing>}
        <SummaryLines>
          {next.map(({ moved, state, ...line }) => (
            <SummaryLine key={line.id} line={line} mark="next">
              {state !== "on_track" && state !== "not_started" && (
                <span
                  className={clsx(
                    "mr-2 inline-flex items-center gap-1.5 text-[13px] font-semibold",
                    state === "off_track" ? "text-bad" : state === "at_risk" ? "text-warn" : "text-hold",
                  )}
                >
                  <StateMark state={state} size={10} /> {milestoneStateWords[state]}
                </span>
              )}
              {moved && (
                <span className="num">
                  {moved.from.map((day) => (
                    <span key={day}>
                      <s className="text-ink-3">
                        <span className="sr-only">was </span>
                        {day}
                      </s>{" "}
                    </span>
                  ))}
                  {moved.text}
                </span>
              )}
            </SummaryLine>
          ))}
          {promises.map(({ id, text }) => (
            <SummaryLine key={id} line={{ id, title: text, text: "", when: "promised for next time" }} mark="promise" />
          ))}
        </SummaryLines>
      </Section>
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
