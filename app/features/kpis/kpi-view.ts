import type { SparklineDrawing } from "~/ui/charts/draw-sparkline.server";
import type { Change } from "./change-in-words";
import type { ReadingStatus, Sense } from "./kpi";

/** A key number of one week, every word of it made on the server. */
export type KpiView = {
  kpiId: string;
  name: string;
  sense: Sense;
  sentence: string;
  /** "missing" while nothing was entered for the week. */
  status: ReadingStatus | "missing";
  /** "1,840", "0.21%", "812 ms"; "No data", "No traffic" or "Not entered" where there is no value. */
  value: string;
  /** Follows the value: "orders a minute". "" where there is no value, or the value carries its unit. */
  unit: string;
  /** "42 of 20,000" where a ratio's counts are known, otherwise "". */
  counts: string;
  /** "Published as 1.2%, later reading 1.4%" where the week's summary says otherwise, else "". */
  publishedAs: string;
  /** Null without a value. */
  change: Change | null;
  /** "target at least 1,600" or "no target". */
  target: string;
  met: boolean | null;
  /** "met", "not met" or "". */
  metWord: string;
  /** "Grafana, entered by Priya Nair"; "" while nothing was read. */
  source: string;
  /** "read today", "read 3 days ago"; "" while nothing was read. */
  age: string;
  /** "The week so far, until Friday 16:30."; "" where the number is whole. */
  remark: string;
  /** Where there is no value: "last value 0.28% of payments, in the week of 9 Nov"; otherwise "". */
  lastValue: string;
  /** "Counted differently since the week of 12 Oct", or "" where the whole trend counts the same. */
  redefined: string;
  sparkline: SparklineDrawing;
  /** The sparkline in words. */
  trend: string;
};
