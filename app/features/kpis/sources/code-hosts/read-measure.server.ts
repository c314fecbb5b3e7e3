import { shapeWords } from "../../kpi";
import { readingOfCounts, readingOfNumber } from "../reading-of";
import type { Ask, SourceAnswer } from "../source";
import { SourceFault } from "../source-fault";
import type { AskCodeHost } from "./ask-code-host.server";
import { countDue, type DueMilestone } from "./count-due";
import { type Measure, shapeOf } from "./measures";

type Said = { warnings?: string[] };

/** How a host of code answers what can be counted. */
export type CodeHostCounts = {
  /** Those that ended in the window; `failed` may be left out where nobody asks for it. */
  deployments(withFailed: boolean): Promise<{ succeeded: number; failed: number } & Said>;
  merges(): Promise<{ count: number } & Said>;
  /** At least those with a due day in the window. */
  milestones(): Promise<{ all: DueMilestone[] } & Said>;
};

/** Counts what the settings say; a SourceFault where that is no number for this KPI. */
export async function readMeasure(
  { measure }: { measure: Measure },
  { shape, window }: Pick<Ask<unknown, unknown>, "shape" | "window">,
  counts: CodeHostCounts,
  { sent }: AskCodeHost,
): Promise<SourceAnswer> {
  if (shapeOf(measure) !== shape)
    throw new SourceFault(
      `The key number is “${shapeWords[shape]}”, and what is counted is not.`,
      "Choose once more what is counted.",
    );
  const { warnings = [], ...found } = await count(measure);
  const reading = "whole" in found ? readingOfCounts(found.part, found.whole) : readingOfNumber(found.count);
  return { reading, query: summarize(sent), warnings, series: null };

  async function count(what: Measure): Promise<({ count: number } | { part: number; whole: number }) & Said> {
    switch (what) {
      case "merges":
        return counts.merges();
      case "deployments": {
        const { succeeded, warnings } = await counts.deployments(false);
        return { count: succeeded, warnings };
      }
      case "failed_deployments": {
        const { succeeded, failed, warnings } = await counts.deployments(true);
        return { part: failed, whole: failed + succeeded, warnings };
      }
      case "milestones": {
        const { all, warnings } = await counts.milestones();
        return { ...countDue(all, window), warnings };
      }
    }
  }
}

/** Questions of the same form are written once. */
const summarize = (sent: readonly string[]): string =>
  [...new Set(sent.map((one) => one.replace(/(?<=\/deployments\/)\d+/, "{id}")))].join("\n");
