import { Link } from "@remix-run/react";
import { clsx } from "clsx";
import { Card } from "~/ui/card";
import { Sparkline } from "~/ui/charts/sparkline";
import type { KpiView } from "../kpi-view";
import { ChangeText } from "./change-text";

/** A key number with its change, target and trend. With `to`, a link leads to the KPI's page; `isExplained` opens its sentence. */
export function KpiCard({ kpi, to, isExplained }: { kpi: KpiView; to?: string; isExplained?: boolean }) {
  const hasValue = kpi.status === "value";
  return (
    <Card className="relative flex min-w-0 flex-col px-4 pt-3.5 pb-3">
      <details open={isExplained} className="text-[12.5px] leading-snug text-ink-3">
        <summary className="mr-14 w-fit cursor-help list-none font-semibold underline decoration-dotted underline-offset-3">
          <h3 className="inline">{kpi.name}</h3>
        </summary>
        <p className="mt-1">{kpi.sentence}</p>
      </details>
      <p className="num mt-1 mb-0.5 leading-[1.1]">
        <span
          className={clsx(
            "font-semibold tracking-[-.02em] wrap-anywhere",
            hasValue ? "text-[25px]" : "text-[21px] text-hold",
          )}
        >
          {kpi.value}
        </span>{" "}
        {kpi.unit && <span className="text-[13px] text-ink-2">{kpi.unit}</span>}
      </p>
      <p className="num text-[13px] text-ink-2">
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
          <p className="h-[46px] text-[13px] text-ink-3">{kpi.trend}</p>
        )}
      </div>
      {kpi.redefined && <p className="num mt-1 text-[12px] leading-snug text-ink-2">{kpi.redefined}</p>}
      {kpi.source && (
        <p className="num mt-2 text-[12px] leading-snug text-ink-3">
          {kpi.source}, {kpi.age}
          {kpi.counts && `, ${kpi.counts}`}
        </p>
      )}
      {to && (
        <Link
          to={to}
          className="absolute top-3.5 right-4 text-[12px] leading-snug text-accent underline"
          data-screen-only
        >
          History<span className="sr-only"> of {kpi.name}</span>
        </Link>
      )}
    </Card>
  );
}
