import { randomUUID } from "node:crypto";
import { atTime } from "~/clock.server";
import { dateFromDay } from "~/features/projects/cadence-days";
import { getRhythm } from "~/features/projects/load-rhythm.server";
import type { Period } from "~/features/projects/period";
import { periodOfWeek } from "~/features/projects/period-of-week";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import type { Draft, ListName } from "~/features/summaries/draft";
import { type OpenDraft, openDraft } from "~/features/summaries/open-draft.server";
import { type Published, publishSummary } from "~/features/summaries/publish-summary.server";
import { blankLine } from "~/features/summaries/read-draft";

/** Three weeks in a row, of the project that `makeProject` starts. */
export const weeks = ["2026-11-16", "2026-11-23", "2026-11-30"] as const;

/** Thursday noon of a week, a day before its summary is due. */
export const thursdayOf = (weekOn: string): Date => new Date(dateFromDay(weekOn).getTime() + 3.5 * 86_400_000);

/** A line of a draft with a new id. */
export const newLine = <Name extends ListName>(
  name: Name,
  said: Partial<Draft[Name][number]>,
): Draft[Name][number] => ({
  ...blankLine(name, randomUUID()),
  ...said,
});

export async function periodOf(project: ProjectAccess, weekOn: string): Promise<Period> {
  const period = periodOfWeek((await getRhythm(project.id)).cadences, weekOn);
  if (!period) throw new Error(`No period in the week of ${weekOn}`);
  return period;
}

export async function openWeek(project: ProjectAccess, weekOn: string): Promise<OpenDraft & { period: Period }> {
  const period = await periodOf(project, weekOn);
  return { period, ...(await atTime(thursdayOf(weekOn), () => openDraft(project, period))) };
}

/** Opens the draft of a week, writes and publishes it on its Thursday. What an author must say has words already. */
export async function publishWeekWith(
  actor: Actor,
  project: ProjectAccess,
  weekOn: string,
  write: (draft: Draft) => Partial<Draft> = () => ({}),
): Promise<Published> {
  const { period, summaryId, draft } = await openWeek(project, weekOn);
  const mine = { ...draft, headline: `Week of ${weekOn}`, state: draft.state || "on_track" };
  return atTime(thursdayOf(weekOn), () =>
    publishSummary(actor, project, period, summaryId, draft, { ...mine, ...write(mine) }),
  );
}
