import { now } from "~/clock.server";
import { type Meeting, nextMeeting } from "~/features/agreements/next-meeting";
import { answersNow } from "~/features/projects/answers-now";
import { listProjectPeople } from "~/features/projects/list-project-people.server";
import { getRhythm } from "~/features/projects/load-rhythm.server";
import { formatDay, formatInstant, relativeDue } from "~/features/projects/period-text";
import type { ProjectAccess } from "~/features/projects/project-access";
import { zoneOf } from "~/features/projects/rhythm-days";
import type { Actor } from "~/features/sign-in/actor";
import { summaryUrl } from "~/features/summaries/summary-urls";
import { agendaInWords } from "./agenda-in-words";
import type { AskView } from "./ask-view";
import { canTakePart } from "./check-in-access";
import { findLine } from "./find-line";
import { anchorOfLine } from "./line-id";
import { type EarlierQuestion, type LastWord, loadLastWord } from "./load-last-word.server";
import { nextSummaryText } from "./next-summary-text";
import { questionDue } from "./question-due";
import { questionOwner } from "./question-owner";
import { showQuestion } from "./question-state";

type Asked = { weekOn: string | null; lineId: string | null };

/** "Can it wait?" for one of the project's people, in words. */
export async function describeAsk(actor: Actor, project: ProjectAccess, asked: Asked): Promise<AskView> {
  const [rhythm, people, word] = await Promise.all([
    getRhythm(project.id),
    listProjectPeople(project),
    loadLastWord(project, asked),
  ]);
  const at = now();
  const { terms } = word;
  const timeZone = zoneOf(rhythm.cadences, at);
  const line = word.about && findLine(word.about.content, asked.lineId);
  const owner = questionOwner(people, {
    named: line?.owner ?? "",
    responsibleId: answersNow(rhythm, project.responsibleId, at),
  });
  const clocks = { timeZone, pauses: rhythm.pauses, off: word.meetingsOff };
  const meeting = nextMeeting(at, terms?.meeting ?? null, clocks);
  const dueAt = questionDue(at, terms, rhythm);
  return {
    about: { weekOn: word.about?.weekOn ?? null, lineId: line ? asked.lineId : null },
    last: lastWord(project, word, line ? asked.lineId : null, at),
    questions: word.questions.map((question) => describeEarlier(question, { meeting, timeZone, at })),
    next: nextSummaryText(rhythm, word.newest?.weekOn ?? null, at),
    critical: terms && terms.critical.length > 0 ? terms.critical : null,
    checkInsFine: terms?.checkInsFine ?? "",
    owner: owner && { name: owner.name, email: owner.email, isYou: owner.id === actor.personId },
    due: `${formatInstant(dueAt, timeZone, at)}, ${relativeDue(at, dueAt)}`,
    agenda: agendaInWords(terms),
    ids: { ask: crypto.randomUUID(), interrupt: crypto.randomUUID() },
    mayAsk: canTakePart(project),
  };
}

/** The newest summary that still has the line; without a line its headline. */
function lastWord(
  project: ProjectAccess,
  { newest, about }: LastWord,
  lineId: string | null,
  at: Date,
): AskView["last"] {
  if (!newest) return null;
  const week = about && !findLine(newest.content, lineId) && lineId ? about : newest;
  const line = findLine(week.content, lineId);
  return {
    title: line?.title ?? week.content.headline,
    text: line ? line.text : week.content.stateReason,
    state: line && lineId !== "headline" ? null : week.content.state,
    source: `Summary of the week of ${formatDay(week.weekOn, at)}`,
    href: summaryUrl(project.slug, week.weekOn) + anchorOfLine(lineId),
  };
}

function describeEarlier(
  { answer, ...question }: EarlierQuestion,
  { meeting, timeZone, at }: { meeting: Meeting | null; timeZone: string; at: Date },
): AskView["questions"][number] {
  return {
    id: question.id,
    text: question.text,
    ...showQuestion(question, meeting, at),
    answer: answer && {
      text: answer.text,
      byline: `${answer.by}, ${formatInstant(new Date(answer.at), timeZone, at)}`,
    },
  };
}
