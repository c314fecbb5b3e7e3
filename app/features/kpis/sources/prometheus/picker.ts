import type { Sense, Shape } from "../../kpi";
import { type Picked, type Queries, readyQueries, type Way, waysOf } from "./ready-queries";

/** What one step of the picker was asked, as a form sends it. Filters are in fields called "is-" and the label. */
export type Asked = Picked & { part: string };

/** What the picker shows: metrics to choose from, or the labels of the one that was chosen. */
export type PickerState = {
  part: string;
  fault: { said: string; todo: string } | null;
  /** null in the second step. */
  metrics: { names: string[]; isCut: boolean } | null;
  chosen: Chosen | null;
};

export type Chosen = {
  metric: string;
  labels: { name: string; value: string; values: string[]; isCut: boolean }[];
  /** There are more than are shown. */
  isCut: boolean;
  ways: readonly { value: Way; label: string }[];
  way: Way | null;
  failedLabel: string;
  failedPattern: string;
  failedMetric: string;
  queries: Queries | null;
};

export const FILTER = "is-";
const longest = 1_000;

export function readAsked(fields: ReadonlyMap<string, string>): Asked {
  const text = (name: string) => (fields.get(name) ?? "").trim().slice(0, longest);
  const filters = [...fields.keys()].filter((name) => name.startsWith(FILTER) && text(name));
  return {
    part: text("part"),
    metric: text("metric"),
    filters: filters.map((name) => ({ label: name.slice(FILTER.length), value: text(name) })),
    way: text("way") as Way,
    failedLabel: text("failedLabel"),
    failedPattern: text("failedPattern"),
    failedMetric: text("failedMetric"),
  };
}

/** Where nothing was chosen yet, what is likely: "5.." of a label that is called like a status of HTTP. */
export function chosenOf(shape: Shape, sense: Sense, asked: Asked, labels: Pick<Chosen, "labels" | "isCut">): Chosen {
  const ways = waysOf(shape, asked.metric);
  const way = (ways.find(({ value }) => value === asked.way) ?? ways[0])?.value ?? null;
  const status = labels.labels.find(({ name }) => /(^|_)(code|status|status_code)$/.test(name));
  const isGuessed = !asked.way && sense === "error_rate";
  const failedLabel = asked.failedLabel || (isGuessed ? (status?.name ?? "") : "");
  const failedPattern = asked.failedPattern || (isGuessed && status ? patternOf(status.values) : "");
  const { metric, failedMetric } = asked;
  const queries = way && readyQueries({ ...asked, way, failedLabel, failedPattern });
  return { metric, ...labels, ways, way, failedLabel, failedPattern, failedMetric, queries };
}

const patternOf = (values: readonly string[]) =>
  values.some((value) => /^\d{3}$/.test(value)) || values.length === 0 ? "5.." : "";
