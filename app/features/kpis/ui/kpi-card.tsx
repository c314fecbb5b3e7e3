import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { ExplainedText, WordsOfText } from "~/features/glossary/ui/explained-text";
import { Card } from "~/ui/card";
import { Sparkline } from "~/ui/charts/sparkline";
import type { KpiView } from "../kpi-view";
import { ChangeText } from "./change-text";

/** A key number with its change, target and trend. With `to`, a link leads to the KPI's page; `isExplained` opens its sentence. */
export function KpiCard({
  kpi,
  to,
  isExplained,
  children,
}: {
  kpi: KpiView;
  to?: string;
  isExplained?: boolean;
  children?: ReactNode;
}) {
  return (
    <Card className="kpi-card">
      <details open={isExplained}>
        <summary>
          <h3>{kpi.name}</h3>
        </summary>
        <p className="mt-1">
          <ExplainedText at={`${kpi.kpiId}.sentence`}>{kpi.sentence}</ExplainedText>
        </p>
        <WordsOfText at={`${kpi.kpiId}.name`} of={kpi.name} />
      </details>
      <p className="mt-1 mb-0.5 leading-[1.1]">
        <span className={kpi.status === "value" ? "kpi-value" : "kpi-value kpi-value-missing"}>{kpi.value}</span>{" "}
        {kpi.unit}
      </p>
      <p>
        {/* A line of its own, so that cards side by side keep their drawings level. */}
        <span className="block first-letter:uppercase">
          {kpi.change ? <ChangeText change={kpi.change} /> : kpi.lastValue}
        </span>
        {kpi.target}
        {kpi.metWord && <span className={kpi.met ? "text-good" : "font-semibold text-warn"}>, {kpi.metWord}</span>}
      </p>
      <div className="mt-2">
        {kpi.sparkline.line ? (
          <Sparkline drawing={kpi.sparkline} label={kpi.trend} tone={kpi.met === false ? "warn" : "accent"} />
        ) : (
          <p className="h-[46px] text-ink-3">{kpi.trend}</p>
        )}
      </div>
      {kpi.publishedAs && <p className="mt-1 font-semibold text-warn">{kpi.publishedAs}</p>}
      {kpi.remark && <p className="mt-1 text-[12px] leading-snug wrap-anywhere">{kpi.remark}</p>}
      {kpi.redefined && <p className="mt-1 text-[12px] leading-snug">{kpi.redefined}</p>}
      {kpi.source && <p className="kpi-source">{[kpi.source, kpi.age, kpi.counts].filter(Boolean).join(", ")}</p>}
      {to && (
        <Link to={to} discover="none" data-screen-only>
          History<span className="sr-only"> of {kpi.name}</span>
        </Link>
      )}
      {children}
    </Card>
  );
}
