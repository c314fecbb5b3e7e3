import type { Rhythm } from "~/features/projects/rhythm";
import { readPlannedRhythm } from "../read-planned-rhythm.server";
import type { Trial } from "../trial";
import { trialClock } from "../trial-clock";
import { countAsks } from "./count-asks.server";
import { countFlags } from "./count-flags.server";
import { countInterruptions } from "./count-interruptions.server";
import { countKpis } from "./count-kpis.server";
import { countPromises } from "./count-promises.server";
import { countQuestionsInTime } from "./count-questions-in-time.server";
import { countReaders } from "./count-readers.server";
import { countSummaries } from "./count-summaries.server";
import { evidenceSpan } from "./evidence-span";
import type { Evidence } from "./figure";
import { listRevisionsUntil } from "./list-revisions-until.server";

/**
 * The record of a trial as of an instant, counted from the tables: whoever counts it later gets the same. `rhythm` as it was
 * known when the trial ended.
 */
export async function countEvidence(
  project: { id: string; slug: string },
  trial: Trial,
  asOf: Date,
  rhythm?: Rhythm,
): Promise<Evidence> {
  const span = evidenceSpan(
    project,
    trial,
    rhythm ?? trialClock(trial, await readPlannedRhythm(project.id)).rhythm,
    asOf,
  );
  const revisions = await listRevisionsUntil(span);
  const [interruptions, summaries, readers, questions, asks, flags, kpis] = await Promise.all([
    countInterruptions(span),
    countSummaries(span),
    countReaders(span),
    countQuestionsInTime(span),
    countAsks(span, revisions),
    countFlags(span),
    countKpis(span),
  ]);
  const promises = countPromises(span, revisions);
  return {
    asOf: asOf.toISOString(),
    figures: [...interruptions, summaries, readers, questions, asks, ...flags, promises, ...kpis],
  };
}
