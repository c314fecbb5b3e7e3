import { randomUUID } from "node:crypto";
import { agreementUrl, proposeUrl } from "~/features/agreements/agreement-urls";
import { formerInWords } from "~/features/agreements/former-in-words";
import { joinWords } from "~/features/agreements/join-words";
import { type Side, sideWords } from "~/features/agreements/side";
import { dayOf } from "~/features/projects/cadence-clock";
import { addDays } from "~/features/projects/cadence-days";
import { formatDay, formatInstant } from "~/features/projects/period-text";
import type { ProjectAccess } from "~/features/projects/project-access";
import { projectUrl } from "~/features/projects/project-urls";
import { type Choice, choices, choiceWords, LOOK_DAYS, MOST_EXTENSIONS, whyNotChoose } from "./choices";
import { type Answer, findAnswers } from "./find-answers.server";
import type { Review } from "./read-review.server";
import { isComplete, sideToAnswer, sideToVote } from "./review-progress";
import type { Trial } from "./trial";
import { trialUrl } from "./trial-urls";
import type { AnswerView, ChoiceView, DecisionView, ReviewView, VoteView } from "./trial-view";
import { statements } from "./trial-words";

type Reader = { personId: string; project: ProjectAccess };
const both: readonly Side[] = ["stakeholder", "engineering"];

/** A review as one person may see it. Answers are in it only when nobody is waited for. */
export async function describeReview(reader: Reader, trial: Trial, review: Review, at: Date): Promise<ReviewView> {
  const { personId, project } = reader;
  const { progress, decision } = review;
  const isOver = decision !== null || trial.replacedAt !== null || project.archivedAt !== null;
  const answers = await findAnswers(review);
  return {
    sides: both.map((side) => ({
      side,
      answered: joinWords(progress[side].answered.map(({ name }) => name)),
      waiting: namesOf(progress[side].waiting, progress[side].isOpenToAll),
    })),
    mayAnswer: !isOver && sideToAnswer(progress, personId) !== null,
    hasAnswered: both.some((side) => progress[side].answered.some(({ id }) => id === personId)),
    answers: answers?.map(describeAnswer) ?? null,
    votes: both.map((side) => describeVote(side, review, trial, at)),
    voteFor: isOver || !isComplete(progress) ? null : sideToVote(progress, personId),
    choices: describeChoices(trial, at),
    voteId: randomUUID(),
    decision: decision && describeDecision(reader, trial, decision, at),
  };
}

const namesOf = (people: readonly { name: string }[], isAnyOne: boolean): string =>
  isAnyOne && people.length > 1
    ? `one of ${joinWords(people.map(({ name }) => name))}`
    : joinWords(people.map(({ name }) => name));

const describeAnswer = ({ side, personId, personName, score, missing, change, choice }: Answer): AnswerView => ({
  ...{ side, personId, who: `${sideWords[side]}, ${personName}`, statement: statements[side] },
  ...{ score, missing, change, choice: choiceWords[choice] },
});

function describeVote(side: Side, { votes }: Review, { timeZone }: Trial, at: Date): VoteView {
  const vote = votes.find((one) => one.side === side);
  if (!vote) return { side, choice: null, value: null, by: "", note: "" };
  const by = `${vote.personName}, ${formatInstant(new Date(vote.votedAt), timeZone, at)}`;
  return { side, choice: choiceWords[vote.choice], value: vote.choice, by, note: vote.note };
}

/** The four choices, each with what it would mean if it were decided today. */
export function describeChoices(trial: Trial, at: Date): ChoiceView[] {
  const left = MOST_EXTENSIONS - trial.extensions;
  const lookOn = formatDay(addDays(dayOf(at, trial.timeZone), LOOK_DAYS), at);
  const { everyWeeks } = trial.terms.cadence;
  const often = everyWeeks === 1 ? "Weekly" : `Every ${everyWeeks} weeks`;
  const hints: Record<Choice, string> = {
    adopt: `${often} from now on. You look at it together again on ${lookOn}.`,
    adjust: "Keep it, and change what is missing. What is agreed stays until both sides have signed a new version.",
    extend: `Two more weeks before deciding. It can be extended ${left === 2 ? "twice" : "once more"}.`,
    go_back: `Back to how it was. ${formerInWords(trial.terms.former)}. The summaries stay.`,
  };
  return choices.map((value) => {
    const whyNot = whyNotChoose(value, trial);
    return { value, label: choiceWords[value], hint: whyNot ?? hints[value], whyNot };
  });
}

function describeDecision(
  { project }: Reader,
  trial: Trial,
  { choice, decidedAt, nextLookOn }: NonNullable<Review["decision"]>,
  at: Date,
): DecisionView {
  const next = trialUrl(project.slug, trial.number + 1);
  const texts: Record<Choice, string> = {
    adopt: `It stays as agreed. The next look is on ${formatDay(nextLookOn ?? trial.startOn, at)}.`,
    adjust: "What is agreed stays until both sides have signed a new version.",
    extend: "Two more weeks before deciding, from the next day on.",
    go_back: `The agreement has ended and the project is paused until a lead resumes it. Back to: ${formerInWords(trial.terms.former)}. The summaries stay.`,
  };
  const ways: Record<Choice, DecisionView["next"]> = {
    adopt: { href: next, label: "The next look" },
    extend: { href: next, label: "The extended trial" },
    adjust:
      project.role === "lead" && !project.archivedAt
        ? { href: proposeUrl(project.slug), label: "Propose a new version" }
        : { href: agreementUrl(project.slug), label: "What is agreed" },
    go_back: { href: projectUrl(project.slug, "absences"), label: "The pause" },
  };
  const when = formatInstant(new Date(decidedAt), trial.timeZone, at);
  return { choice: choiceWords[choice], when, text: texts[choice], next: ways[choice] };
}
