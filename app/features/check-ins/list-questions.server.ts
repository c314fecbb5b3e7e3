import { now } from "~/clock.server";
import { db, sql } from "~/db/client.server";
import { findAgreement } from "~/features/agreements/find-agreement.server";
import { meetingsOffSql } from "~/features/agreements/meetings-off.server";
import { type Meeting, nextMeeting } from "~/features/agreements/next-meeting";
import { startOfDay } from "~/features/projects/cadence-clock";
import { getRhythm } from "~/features/projects/load-rhythm.server";
import { formatInstant, relativeDue } from "~/features/projects/period-text";
import type { ProjectAccess } from "~/features/projects/project-access";
import { zoneOf } from "~/features/projects/rhythm-days";
import { pageAskedFor } from "~/http/page-asked-for";
import { daysAskedFor, daysInWords } from "./asked-for";
import { type QuestionState, type ShownQuestion, showQuestion } from "./question-state";

const QUESTIONS_A_PAGE = 30;
const MOST_SEARCHED = 100;

export type ListedQuestion = ShownQuestion & {
  id: string;
  text: string;
  quote: string;
  byline: string;
  answer: string;
};

type Row = {
  id: string;
  text: string;
  state: QuestionState;
  quote: string;
  askedByName: string;
  askedAt: Date;
  dueAt: Date;
  ownerName: string;
  answer: string | null;
  inAll: number;
  /** Days on which the project's meeting is off. */
  meetingsOff: string[];
};

/**
 * A page of a project's questions: what is open comes first by its due time, then the agenda, then what is answered, the
 * latest first. `search` holds the words, the days of asking and the page that the address names.
 */
export async function listQuestions(project: ProjectAccess, search: URLSearchParams) {
  const words = (search.get("search") ?? "").replaceAll("\0", "").toWellFormed().trim().slice(0, MOST_SEARCHED);
  const wanted = `%${words.toWellFormed().replace(/[\\%_]/g, "\\$&")}%`;
  const [{ cadences, pauses }, agreement] = await Promise.all([getRhythm(project.id), findAgreement(project)]);
  const at = now();
  const timeZone = zoneOf(cadences, at);
  const days = daysAskedFor(search);
  const page = pageAskedFor(search);
  const from = days ? startOfDay(days.fromOn, timeZone) : new Date(0);
  const until = days ? startOfDay(days.untilOn, timeZone) : new Date("9999-01-01");
  const rows = await db.$queryRaw<Row[]>`
    select q.id, q.text, q.state::text as state, q.quote, q.asked_by_name as "askedByName",
      q.asked_at as "askedAt", q.due_at as "dueAt", o.name as "ownerName", count(*) over ()::int as "inAll",
      (select s.text from question_step s where s.question_id = q.id and s.kind = 'answered' order by s.taken_at desc, s.id desc limit 1) as answer,
      ${meetingsOffSql(sql`${project.id}::uuid`)} as "meetingsOff"
    from question q join person o on o.id = q.owner_id
    where q.project_id = ${project.id}::uuid and q.asked_at >= ${from}::timestamptz and q.asked_at < ${until}::timestamptz
      and (q.text ilike ${wanted} or q.quote ilike ${wanted}
        or exists (select from question_step s where s.question_id = q.id and s.kind <> 'handed' and s.text ilike ${wanted}))
    order by array_position(array['open', 'agenda', 'answered'], q.state::text),
      case when q.state <> 'answered' then q.due_at end, q.asked_at desc, q.id
    limit ${QUESTIONS_A_PAGE} offset ${(page - 1) * QUESTIONS_A_PAGE}`;
  const [{ inAll, meetingsOff: off } = { inAll: 0, meetingsOff: [] }] = rows;
  const meeting = nextMeeting(at, agreement?.terms.meeting ?? null, { timeZone, pauses, off });
  return {
    words,
    days: days && daysInWords(days, at),
    questions: rows.map((row) => listed(row, { meeting, timeZone, at })),
    pages: { page, last: Math.max(page, Math.ceil(inAll / QUESTIONS_A_PAGE)), all: inAll },
  };
}

function listed(
  { askedByName, askedAt, dueAt, ownerName, answer, inAll, meetingsOff: _off, ...row }: Row,
  { meeting, timeZone, at }: { meeting: Meeting | null; timeZone: string; at: Date },
) {
  const due = `for ${ownerName} to answer by ${formatInstant(dueAt, timeZone, at)}, ${relativeDue(at, dueAt)}`;
  return {
    ...row,
    ...showQuestion({ state: row.state, dueAt }, meeting, at),
    byline: `Asked by ${askedByName}, ${formatInstant(askedAt, timeZone, at)}${row.state === "open" ? `, ${due}` : ""}`,
    answer: row.state === "answered" ? (answer ?? "") : "",
  } satisfies ListedQuestion;
}
