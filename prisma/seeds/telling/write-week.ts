import { atTime, now } from "~/clock.server";
import { db } from "~/db/client.server";
import { dateFromDay } from "~/features/projects/cadence-days";
import { getRhythm } from "~/features/projects/load-rhythm.server";
import type { Period } from "~/features/projects/period";
import { periodOfWeek } from "~/features/projects/period-of-week";
import type { Content } from "~/features/summaries/content";
import { contentAsDraft } from "~/features/summaries/content-as-draft";
import { correctSummary } from "~/features/summaries/correct-summary.server";
import { openDraft } from "~/features/summaries/open-draft.server";
import { publishSummary } from "~/features/summaries/publish-summary.server";
import { saveDraft } from "~/features/summaries/save-draft.server";
import type { Name } from "../people";
import { fetchNumbers } from "./connected-source";
import type { Scene, Stage } from "./scene";
import type { Moment, Said } from "./story";
import { judgePromises, writeDraft } from "./write-draft";

const minutesBefore = (at: Date, minutes: number) => new Date(at.getTime() - minutes * 60_000);

/** The summary of a week, begun half an hour before it is published at that moment of its week, or `weeksLater`. */
export const publish = (week: number, moment: Moment, by: Name, said: Said, { weeksLater = 0 } = {}): Scene => ({
  when: (stage) => stage.instant(moment, week + weeksLater),
  async play(stage, at) {
    const [actor, project] = [stage.cast[by], await stage.projectOf(by)];
    const period = await periodOf(stage, week, project.id);
    await atTime(minutesBefore(at, 45), () => fetchNumbers(stage, project, period.weekOn, said.numbers));
    const { summaryId, draft, carried } = await atTime(minutesBefore(at, 30), () => openDraft(project, period));
    const known = knownTo(stage, carried.promises);
    const mine = judgePromises(writeDraft(draft, said, known), said.broken ?? {}, known);
    await atTime(minutesBefore(at, 4), () => saveDraft(actor, project, summaryId, draft, mine));
    const result = await publishSummary(actor, project, period, summaryId, mine, mine);
    if (result.kind !== "published") throw new Error(`Week ${week} is not published: ${JSON.stringify(result)}`);
    stage.published.set(week, { summaryId, revisionsAt: [at], readBy: new Map() });
  },
});

/** A correction of a published week, in a later one. */
export const correct = (
  week: number,
  moment: Moment,
  weeksLater: number,
  by: Name,
  reason: string,
  said: Said,
): Scene => ({
  when: (stage) => stage.instant(moment, week + weeksLater),
  async play(stage, at) {
    const [actor, project] = [stage.cast[by], await stage.projectOf(by)];
    const period = await periodOf(stage, week, project.id);
    const last = await db.revision.findFirstOrThrow({
      where: { projectId: project.id, summary: { weekOn: dateFromDay(period.weekOn) } },
      orderBy: { number: "desc" },
    });
    const before = contentAsDraft(last.content as Content, period.weekOn);
    const draft = writeDraft(before, said, knownTo(stage, []));
    const correction = { onRevision: last.number, draft, reason, isMaterial: true };
    const result = await correctSummary(actor, project, period, correction);
    if (result.kind !== "corrected") throw new Error(`Week ${week} is not corrected: ${JSON.stringify(result)}`);
    stage.published.get(week)?.revisionsAt.push(at);
  },
});

/** A first part of the summary that is due next, kept and not finished. */
export async function draftWeek(stage: Stage, by: Name, said: Said): Promise<void> {
  const [actor, project] = [stage.cast[by], await stage.projectOf(by)];
  const period = await periodOf(stage, 0, project.id);
  const { summaryId, draft, carried } = await atTime(minutesBefore(now(), 2), () => openDraft(project, period));
  const mine = writeDraft(draft, said, knownTo(stage, carried.promises));
  await saveDraft(actor, project, summaryId, draft, mine);
}

async function periodOf(stage: Stage, week: number, projectId: string): Promise<Period> {
  const period = periodOfWeek((await getRhythm(projectId)).cadences, stage.weekOn(week));
  if (!period) throw new Error(`No summary is expected in week ${week}`);
  return period;
}

const knownTo = ({ story, cast, day, kpiIds }: Stage, promises: readonly { id: string; text: string }[]) => ({
  day,
  promises,
  personId: (name: Name) => cast[name].personId,
  kpi: (key: string) => {
    const id = kpiIds[key];
    if (!id) throw new Error(`No such key number: ${key}`);
    return { id, source: story.kpis[key]?.source ?? "" };
  },
});
