import { changeInWords } from "~/features/kpis/change-in-words";
import { formatValue, unitWords } from "~/features/kpis/format-value";
import type { Meaning } from "~/features/kpis/kpi";
import type { Period } from "~/features/projects/period";
import { isStale } from "~/features/projects/period-stale";
import { formatDayShort } from "~/features/projects/period-text";
import type { Rhythm } from "~/features/projects/rhythm";
import { lastDuePeriod } from "~/features/projects/rhythm-days";
import type { ContentReading } from "~/features/summaries/content";
import { periodToWrite } from "~/features/summaries/period-to-write";
import type { State } from "~/features/summaries/state";
import type { ShownState } from "~/features/summaries/ui/state-mark";
import type { OpenTrial } from "~/features/trials/read-open-trials.server";
import type { Strip } from "./brief-view";
import { type Due, describeDue } from "./describe-due.server";
import { describeStrip } from "./describe-strip.server";
import type { Published } from "./load-published.server";
import type { NumberView } from "./overview-view";
import { reportedOnTime } from "./reported-on-time";

/** What the overview says of a project to everybody who may see it. */
export type SharedProject = Published & {
  rhythm: Rhythm;
  trial: OpenTrial | null;
  due: Due;
  /** What an author writes now. */
  toWrite: Period | null;
  /** Of the summary that was due last; null where none was, and while none will be. */
  onTime: boolean | null;
  state: ShownState;
  strip: Strip;
  throughput: NumberView | null;
  errorRate: NumberView | null;
};

/** Late, stale or as it was said: a summary older than its next deadline never counts as what it said. */
export function describeShared(
  { last, published }: Published,
  { rhythm, trial }: Pick<SharedProject, "rhythm" | "trial">,
  at: Date,
): SharedProject {
  const weeks = new Set(published.map(({ weekOn }) => weekOn));
  const due = describeDue(rhythm, weeks, last?.weekOn ?? null, at);
  const isOld = last !== null && last.weekOn < (lastDuePeriod(rhythm.cadences, at)?.weekOn ?? "");
  const saidIn = isOld ? `week of ${formatDayShort(last.weekOn, at)}` : "";
  const stale = last !== null && isStale({ lastPublishedPeriod: last, ...rhythm, now: at });
  return {
    last,
    published,
    rhythm,
    trial,
    due,
    toWrite: periodToWrite(rhythm, weeks, at),
    onTime: due.period && reportedOnTime(rhythm, published.at(-1), at),
    state: stale ? "stale" : ((last?.state as State | undefined) ?? "none"),
    strip: describeStrip(rhythm, published, at),
    throughput: numberOf(last?.readings, "throughput", saidIn),
    errorRate: numberOf(last?.readings, "error_rate", saidIn),
  };
}

/** What a number changed against is news only while the number is the newest that is due. */
function numberOf(readings: readonly ContentReading[] | undefined, sense: string, saidIn: string): NumberView | null {
  const reading = readings?.find((one) => one.sense === sense);
  if (!reading) return null;
  if (reading.value === null)
    return { value: reading.status === "no_traffic" ? "no traffic" : "no data", unit: "", change: null, saidIn };
  const meaning = reading as Meaning & ContentReading;
  const before = reading.previous?.value ?? null;
  return {
    value: formatValue(meaning, reading.value),
    unit: unitWords(meaning),
    change: before === null || saidIn ? null : changeInWords(meaning, before, reading.value),
    saidIn,
  };
}
