import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { joinWords } from "~/features/agreements/join-words";
import { formatDay, formatInstant } from "~/features/projects/period-text";
import type { ProjectAccess } from "~/features/projects/project-access";
import { zoneNote } from "~/features/projects/zone-note";
import type { Actor } from "~/features/sign-in/actor";
import { describeReview } from "./describe-review.server";
import { countEvidence } from "./evidence/count-evidence.server";
import type { Figure } from "./evidence/figure";
import { showFigures } from "./evidence/show-figures";
import { getTrial, listTrials } from "./get-trial.server";
import { openReview } from "./open-review.server";
import { readEarnedRhythm } from "./read-earned-rhythm.server";
import { readPlannedRhythm } from "./read-planned-rhythm.server";
import type { Review } from "./read-review.server";
import { showReview } from "./show-answers.server";
import type { Trial } from "./trial";
import { type TrialClock, trialClock } from "./trial-clock";
import { lastDayOf } from "./trial-days";
import { type TrialMoment, trialMoment } from "./trial-state";
import { trialUrl } from "./trial-urls";
import type { TrialView } from "./trial-view";
import { extensionsInWords, kindWords, momentInWords, reviewQuestion } from "./trial-words";

/**
 * The page of a trial: its record as of now, or as it was frozen, its review, and the project's other trials. Of very many
 * things that a figure counts the first stand in it, unless they are all asked for by its key.
 */
export async function describeTrial(
  actor: Actor,
  project: ProjectAccess,
  number: string | undefined,
  allOf: string | null = null,
): Promise<TrialView> {
  const at = now();
  const trial = await getTrial(project, number);
  await openReview(project, trial, at);
  const [review, planned, trials, agreedBy] = await Promise.all([
    showReview(project, trial),
    readPlannedRhythm(project.id),
    listTrials(project.id),
    agreedByOf(trial),
  ]);
  const clock = trialClock(trial, planned);
  const isDecided = review?.decision != null;
  const moment = trialMoment(trial, clock, { at, isOpen: review !== null, isDecided });
  const record = await recordOf(project, trial, review, clock, moment, at);
  const url = trialUrl(project.slug, trial.number);
  const isLeftOpen = project.archivedAt !== null && review === null;
  const isReviewed = review !== null && moment.state !== "replaced";
  const words = momentInWords(trial, moment, isLeftOpen);
  return {
    ...{ number: trial.number, state: moment.state, moment: words, agreedBy, signs: trial.terms.signs },
    title: isReviewed ? reviewQuestion(trial) : words,
    span: spanInWords(trial, clock, at),
    zoneNote: zoneNote(trial.timeZone, actor.timeZone, at),
    notes: notesOf(trial, clock, moment, { at, isLeftOpen, isArchived: project.archivedAt !== null }),
    record: record && {
      ...record,
      figures: showFigures(record, { url, allOf, isOfProject: project.role !== null }),
    },
    review: review && (await describeReview({ personId: actor.personId, project }, trial, review, at)),
    trials: trials.map((one) => ({
      ...{ number: one.number, href: trialUrl(project.slug, one.number), isThis: one.number === trial.number },
      text: `${one.number}: ${kindWords[one.kind].toLowerCase()} from ${formatDay(one.startOn, at)}`,
    })),
    rhythm: trial.number === trials.at(-1)?.number || isDecided ? await readEarnedRhythm(project) : null,
  };
}

type Frozen = { figures: Figure[]; asOf: string; isFrozen: boolean };

async function recordOf(
  project: ProjectAccess,
  trial: Trial,
  review: Review | null,
  { opensAt, rhythm }: TrialClock,
  { state }: TrialMoment,
  at: Date,
): Promise<Frozen | null> {
  if (review) {
    const { figures } = review.evidence;
    return { figures, asOf: formatInstant(review.openedAt, trial.timeZone, at), isFrozen: true };
  }
  if (state === "upcoming") return null;
  const ends = [opensAt, trial.replacedAt].filter((end) => end !== null);
  const asOf = new Date(Math.min(at.getTime(), ...ends.map((end) => end.getTime())));
  const { figures } = await countEvidence(project, trial, asOf, rhythm);
  return { figures, asOf: formatInstant(asOf, trial.timeZone, at), isFrozen: false };
}

function spanInWords(trial: Trial, { stops }: TrialClock, at: Date): string {
  const last = lastDayOf(trial, stops);
  const until = last ? ` to ${formatDay(last, at)}` : ", held off by a pause without an end";
  return `${kindWords[trial.kind]}, ${formatDay(trial.startOn, at)}${until}`;
}

type Seen = { at: Date; isLeftOpen: boolean; isArchived: boolean };

function notesOf(
  trial: Trial,
  { opensAt }: TrialClock,
  { state }: TrialMoment,
  { at, isLeftOpen, isArchived }: Seen,
): string[] {
  const opens = isLeftOpen
    ? "The project is archived, so its review does not open. Its record stays."
    : opensAt
      ? `Its review opens on ${formatInstant(opensAt, trial.timeZone, at)}.`
      : "Its review opens when the pause is over and its days have passed.";
  const notes = {
    upcoming: [`It begins on ${formatDay(trial.startOn, at)}.`, opens],
    running: [opens],
    paused: ["The project is paused. The days of a pause do not count.", opens],
    review: isLeftOpen ? [opens] : isArchived ? ["The project is archived, so its review stays as it is."] : [],
    decided: [],
    replaced: [
      `Another version of the agreement took its place on ${trial.replacedAt ? formatInstant(trial.replacedAt, trial.timeZone, at) : ""}. Its record stays.`,
    ],
  };
  return [...notes[state], extensionsInWords(trial.extensions)].filter(Boolean);
}

async function agreedByOf({ agreementId }: Trial): Promise<string> {
  const signatures = await db.signature.findMany({
    where: { version: { agreement: { id: agreementId } } },
    orderBy: { side: "desc" },
    select: { personName: true },
  });
  return joinWords(signatures.map(({ personName }) => personName));
}
