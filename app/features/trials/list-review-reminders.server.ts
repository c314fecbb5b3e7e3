import { isPausedOn } from "~/features/agreements/due-in-working-hours";
import { dayOf } from "~/features/projects/cadence-clock";
import { listRhythms } from "~/features/projects/list-rhythms.server";
import { standOf } from "./list-trial-marks.server";
import { readOpenTrials } from "./read-open-trials.server";
import { isOverdue, reminderDue } from "./review-reminder";
import type { WaitedFor } from "./waited-for";

export type ReviewReminder = WaitedFor & {
  projectId: string;
  projectName: string;
  slug: string;
  number: number;
  /** The last of the reminders after 1, 3 and 7 days that is due; null in the first day. */
  due: 1 | 3 | 7 | null;
  isOverdue: boolean;
};

/** Everybody for whom an open review waits, since when. Nobody of an archived project, nor of one that is paused at present. */
export async function listReviewReminders(at: Date): Promise<ReviewReminder[]> {
  const trials = (await readOpenTrials(null)).filter(
    ({ isArchived, decision, openedAt, pauses, timeZone }) =>
      !isArchived && decision === null && openedAt !== null && !isPausedOn(dayOf(at, timeZone), pauses),
  );
  const rhythms = await listRhythms(trials.map(({ projectId }) => projectId));
  return trials.flatMap((trial) => {
    const rhythm = rhythms.get(trial.projectId);
    const { projectId, projectName, slug, number } = trial;
    return (rhythm ? standOf(trial, rhythm, at).waiting : []).map((person) => ({
      ...person,
      ...{ projectId, projectName, slug, number },
      due: reminderDue(person.since, at),
      isOverdue: isOverdue(person.since, at),
    }));
  });
}
