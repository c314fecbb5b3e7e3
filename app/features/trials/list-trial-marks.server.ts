import { getRhythm } from "~/features/projects/load-rhythm.server";
import type { Rhythm } from "~/features/projects/rhythm";
import type { Actor } from "~/features/sign-in/actor";
import type { Choice } from "./choices";
import { type OpenTrial, readOpenTrials } from "./read-open-trials.server";
import { reviewProgress } from "./review-progress";
import { isOverdue } from "./review-reminder";
import type { TrialKind } from "./trial";
import { type TrialClock, trialClock } from "./trial-clock";
import { type TrialMoment, trialMoment } from "./trial-state";
import { trialUrl } from "./trial-urls";
import { type WaitedFor, waitedFor } from "./waited-for";

/** A project's present trial, for pages that show more than it. */
export type TrialMark = TrialMoment & {
  number: number;
  kind: TrialKind;
  days: number;
  href: string;
  /** When its review opens or opened; null while a pause has no end. */
  opensAt: Date | null;
  /** What both sides chose, once they did. */
  choice: Choice | null;
  myAnswerWanted: boolean;
  myVoteWanted: boolean;
  /** Somebody has been waited for longer than seven days. */
  isOverdue: boolean;
};

/** When a trial's review opens, by the pauses as they were planned. */
export function clockOf(trial: OpenTrial, rhythm: Rhythm): TrialClock {
  const pauses = trial.pauses.map((pause) => ({ ...pause, plannedAt: new Date(pause.plannedAt) }));
  return trialClock(trial, { ...rhythm, pauses });
}

/** Where a trial stands, and for whom its review waits; nobody in an archived project. */
export function standOf(
  trial: OpenTrial,
  rhythm: Rhythm,
  at: Date,
): { clock: TrialClock; moment: TrialMoment; waiting: WaitedFor[] } {
  const clock = clockOf(trial, rhythm);
  const moment = trialMoment(trial, clock, { at, isOpen: trial.openedAt !== null, isDecided: trial.decision !== null });
  const openedAt = trial.openedAt ?? clock.opensAt;
  if (moment.state !== "review" || !openedAt || trial.isArchived) return { clock, moment, waiting: [] };
  const { shownAt, votes, terms, members, answered } = trial;
  const progress = reviewProgress(terms.reviewers, members, answered, shownAt !== null);
  return { clock, moment, waiting: waitedFor({ openedAt, progress, votes, shownAt: shownAt ?? at }) };
}

/** The present trials of projects that the actor may see, by project, with the rhythms of these projects. One query. */
export async function listTrialMarks(
  projectIds: readonly string[],
  actor: Pick<Actor, "personId">,
  at: Date,
  rhythms: ReadonlyMap<string, Rhythm>,
): Promise<Map<string, TrialMark>> {
  const trials = projectIds.length === 0 ? [] : await readOpenTrials(projectIds);
  return new Map(
    trials.flatMap((trial): [string, TrialMark][] => {
      const rhythm = rhythms.get(trial.projectId);
      return rhythm ? [[trial.projectId, markOf(trial, rhythm, actor, at)]] : [];
    }),
  );
}

/** The trial as one person meets it. */
export function markOf(trial: OpenTrial, rhythm: Rhythm, { personId }: Pick<Actor, "personId">, at: Date): TrialMark {
  const { clock, moment, waiting } = standOf(trial, rhythm, at);
  const mine = waiting.find(({ id }) => id === personId);
  const { number, kind, days, slug, openedAt } = trial;
  return {
    choice: trial.decision,
    ...{ number, kind, days, ...moment, href: trialUrl(slug, number), opensAt: openedAt ?? clock.opensAt },
    myAnswerWanted: mine?.for === "answer",
    myVoteWanted: mine?.for === "vote",
    isOverdue: waiting.some(({ since }) => isOverdue(since, at)),
  };
}

/** The present trial of a project, or null. One query, and one for the rhythm unless it is given. */
export async function findCurrentTrial(
  project: { id: string },
  actor: Pick<Actor, "personId">,
  at: Date,
  rhythm?: Rhythm,
): Promise<TrialMark | null> {
  const rhythms = new Map([[project.id, rhythm ?? (await getRhythm(project.id))]]);
  return (await listTrialMarks([project.id], actor, at, rhythms)).get(project.id) ?? null;
}
