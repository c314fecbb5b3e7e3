import { now } from "~/clock.server";
import { findAgreement } from "~/features/agreements/find-agreement.server";
import { nextMeeting } from "~/features/agreements/next-meeting";
import { listProjectPeople } from "~/features/projects/list-project-people.server";
import { getRhythm } from "~/features/projects/load-rhythm.server";
import { formatDay, formatInstant, relativeDue } from "~/features/projects/period-text";
import type { ProjectAccess } from "~/features/projects/project-access";
import { zoneOf } from "~/features/projects/rhythm-days";
import type { Actor } from "~/features/sign-in/actor";
import { summaryUrl } from "~/features/summaries/summary-urls";
import { canAnswerQuestions } from "./check-in-access";
import { getQuestion, type Question, type QuestionStep } from "./get-question.server";
import { anchorOfLine } from "./line-id";
import { answerers } from "./question-owner";
import { showQuestion } from "./question-state";
import type { QuestionView } from "./question-view";
import { canReopen } from "./reopen-question.server";

const stepWords: Record<QuestionStep["kind"], string> = {
  answered: "Answered",
  agenda: "Put on the agenda of the weekly meeting",
  reopened: "Asked again",
  handed: "Handed over",
};

/** A question in words, as the actor may see it and act on it; 404 where the project has none of that id. */
export async function describeQuestion(
  actor: Actor,
  project: ProjectAccess,
  questionId: string | undefined,
): Promise<QuestionView> {
  const [question, people, { cadences, pauses }, agreement] = await Promise.all([
    getQuestion(project, questionId),
    listProjectPeople(project),
    getRhythm(project.id),
    findAgreement(project),
  ]);
  const at = now();
  const timeZone = zoneOf(cadences, at);
  const when = (instant: Date | string) => formatInstant(new Date(instant), timeZone, at);
  const clocks = { timeZone, pauses, off: question.meetingsOff };
  const shown = showQuestion(question, nextMeeting(at, agreement?.terms.meeting ?? null, clocks), at);
  const mayAnswer = canAnswerQuestions(project);
  return {
    ...{ id: question.id, text: question.text, ownerId: question.ownerId },
    ...shown,
    asked: `Asked by ${question.askedByName}, ${when(question.askedAt)}`,
    due: dueText(question, when, at),
    line: question.weekOn
      ? {
          quote: question.quote,
          source: `summary of the week of ${formatDay(question.weekOn, at)}`,
          href: summaryUrl(project.slug, question.weekOn) + anchorOfLine(question.lineId),
        }
      : null,
    steps: question.steps.map(({ id, kind, text, by, at: takenAt }) => ({
      ...{ id, text, words: stepWords[kind], byline: `${by}, ${when(takenAt)}` },
    })),
    may: {
      answer: mayAnswer,
      putOnAgenda: mayAnswer && question.state === "open" && shown.state !== "agenda",
      reopen: question.state !== "open" && canReopen(project, actor.personId, question),
    },
    answerers: mayAnswer ? answerers(people).map(({ id, name }) => ({ value: id, label: name })) : [],
    ids: { answer: crypto.randomUUID(), agenda: crypto.randomUUID(), reopen: crypto.randomUUID() },
  };
}

type When = (instant: Date | string) => string;

function dueText({ state, dueAt, ownerName, steps }: Question, when: When, at: Date): string {
  if (state === "answered") return `Answered by ${steps.findLast(({ kind }) => kind === "answered")?.by}`;
  const far = relativeDue(at, dueAt);
  const due = dueAt < at ? "was to answer" : "answers";
  return state === "open" ? `${ownerName} ${due} by ${when(dueAt)}, ${far}` : "";
}
