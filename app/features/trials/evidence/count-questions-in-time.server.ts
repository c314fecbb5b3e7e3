import { db } from "~/db/client.server";
import { questionUrl } from "~/features/check-ins/check-in-urls";
import { countQuestions } from "~/features/check-ins/count-questions.server";
import { counted } from "~/features/check-ins/duration-text";
import type { EvidenceSpan } from "./evidence-span";
import { type Figure, keptWhenAll, outcomeOf, partOf } from "./figure";
import { momentOf } from "./moment-of";

type Row = { id: string; text: string; askedAt: Date; dueAt: Date; settledAt: Date | null; settledAs: string | null };

/** Questions answered, or put on the agenda, in the agreed time. Those whose time is not over do not count yet. */
export async function countQuestionsInTime(span: EvidenceSpan): Promise<Figure> {
  const { project, trial, from, asOf } = span;
  const until = new Date(asOf.getTime() + 1);
  const [counts, rows] = await Promise.all([
    countQuestions(project.id, { from, until, asOf }),
    listQuestions(span, until),
  ]);
  const whole = counts.inTime + counts.late;
  const show = (instant: Date) => momentOf(instant, trial.timeZone, asOf);
  return {
    ...{
      key: "questions",
      label: `Questions answered within ${trial.terms.questionHours} working hours`,
      before: null,
    },
    ...{ during: partOf(counts.inTime, whole), ...keptWhenAll(counts.inTime, whole) },
    waiting: { count: counts.waiting, what: counted(counts.waiting, "question") },
    note: "Questions asked in the trial; one put on the agenda in time is in time. Those whose time is not over do not count yet, answered or not.",
    items: rows.map(({ id, text, dueAt, settledAt, settledAs }) => {
      const settled = settledAt && `${settledAs === "agenda" ? "on the agenda" : "answered"} ${show(settledAt)}`;
      const outcome = outcomeOf(settled, dueAt < asOf, "no answer by then");
      return { text: `${text} (due ${show(dueAt)}; ${outcome})`, href: questionUrl(project.slug, id) };
    }),
  };
}

const listQuestions = ({ project, from, asOf }: EvidenceSpan, until: Date) => db.$queryRaw<Row[]>`
  select q.id, q.text, q.asked_at as "askedAt", q.first_due_at as "dueAt", s.taken_at as "settledAt", s.kind::text as "settledAs"
  from question q
  left join lateral (select taken_at, kind from question_step where question_id = q.id and kind in ('answered', 'agenda')
    and taken_at <= ${asOf}::timestamptz order by taken_at, id limit 1) s on true
  where q.project_id = ${project.id}::uuid and q.asked_at >= ${from}::timestamptz and q.asked_at < ${until}::timestamptz
  order by q.asked_at, q.id`;
