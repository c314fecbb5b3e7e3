import type { Shape } from "../../kpi";
import { type Matcher, selector } from "./selector";

export type Queries = { query: string; wholeQuery: string };

/** How a number is made of a metric; see `waysOf`. */
export type Way =
  | "count"
  | "per_minute"
  | "per_second"
  | "average"
  | "p50"
  | "p95"
  | "p99"
  | "label"
  | "metric_among"
  | "metric_beside";

/** Filters say which series count. Of a ratio, the failed ones are told by a label, or counted by a metric of their own. */
export type Picked = {
  metric: string;
  filters: readonly { label: string; value: string }[];
  way: Way;
  failedLabel: string;
  failedPattern: string;
  failedMetric: string;
};

const counts = [
  { value: "count", label: "How many in the week" },
  { value: "per_minute", label: "How many a minute" },
  { value: "per_second", label: "How many a second" },
] as const;
const average = { value: "average", label: "Its average over the week, where it goes up and down" } as const;
const percentiles = [
  { value: "p95", label: "What 95 of 100 stay under (95th percentile)" },
  { value: "p99", label: "What 99 of 100 stay under (99th percentile)" },
  { value: "p50", label: "What half of them stay under (median)" },
] as const;
const shares = [
  { value: "label", label: "A label says which ones failed" },
  { value: "metric_among", label: "Another metric counts the failed ones, and they are counted here too" },
  { value: "metric_beside", label: "Another metric counts the failed ones, and they are not counted here" },
] as const;

/** What can be made of a metric, by its name; the likely way first. None of buckets for a ratio. */
export function waysOf(shape: Shape, metric: string): readonly { value: Way; label: string }[] {
  if (shape === "ratio") return isBuckets(metric) ? [] : shares;
  if (isBuckets(metric)) return percentiles;
  return isCounterByName(metric) || isRule(metric) ? [...counts, average] : [average, ...counts];
}

/** The queries of a pick; null while it does not say which ones failed. */
export function readyQueries({ metric, filters, way, ...failed }: Picked): Queries | null {
  const matchers = filters.map(({ label, value }): Matcher => ({ label, is: "=", value }));
  const of = (name: string, more: Matcher[] = []) => ({ metric: name, matchers: [...matchers, ...more] });
  const all = of(metric);
  switch (way) {
    case "count":
      return one(total(all));
    case "per_second":
      return one(perSecond(all));
    case "per_minute":
      return one(`${perSecond(all)} * 60`);
    case "average":
      return one(`sum(avg_over_time(${range(all)}))`);
    case "label": {
      if (!failed.failedLabel || !failed.failedPattern) return null;
      const part = of(metric, [{ label: failed.failedLabel, is: "=~", value: failed.failedPattern }]);
      return { query: orNothing(total(part)), wholeQuery: total(all) };
    }
    case "metric_among":
    case "metric_beside": {
      if (!failed.failedMetric) return null;
      const query = orNothing(total(of(failed.failedMetric)));
      return { query, wholeQuery: way === "metric_among" ? total(all) : `${total(all)} + (${query})` };
    }
    default:
      return one(`histogram_quantile(0.${way.slice(1)}, sum by (le) (rate(${range(all)})))`);
  }
}

type Series = { metric: string; matchers: Matcher[] };
const range = ({ metric, matchers }: Series) => `${selector(metric, matchers)}[$window]`;

/** A recording rule such as job:http_requests:rate5m holds a rate a second already. */
const perSecond = (series: Series) => `sum(${isRule(series.metric) ? "avg_over_time" : "rate"}(${range(series)}))`;
const total = (series: Series) =>
  isRule(series.metric) ? `${perSecond(series)} * $seconds` : `sum(increase(${range(series)}))`;

/** Where nothing ever failed there is no series of it: that is zero. */
const orNothing = (query: string) => `${query} or vector(0)`;
const one = (query: string): Queries => ({ query, wholeQuery: "" });

const isRule = (metric: string) => metric.includes(":");
const isBuckets = (metric: string) => metric.endsWith("_bucket");
const isCounterByName = (metric: string) => /_(total|count)$/.test(metric);
