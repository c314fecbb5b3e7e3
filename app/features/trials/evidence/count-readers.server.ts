import { db } from "~/db/client.server";
import type { Named } from "~/features/agreements/terms";
import { counted } from "~/features/check-ins/duration-text";
import { formatDay } from "~/features/projects/period-text";
import { summaryUrl } from "~/features/summaries/summary-urls";
import type { EvidenceSpan } from "./evidence-span";
import { type Figure, partOf } from "./figure";
import { momentOf } from "./moment-of";

const TWO_DAYS_MS = 48 * 3_600_000;

type Row = { weekOn: string; publishedAt: Date; readers: { personId: string; seenAt: string }[] };

/** Which of the agreed readers opened a summary within two days; one whose two days are not over does not count yet. */
export async function countReaders(span: EvidenceSpan): Promise<Figure> {
  const { project, trial, asOf } = span;
  const rows = await listPublished(span);
  const judged = rows.map((row) => ({ weekOn: row.weekOn, ...judge(row, trial.terms.readers, asOf) }));
  const over = judged.filter(({ isOver }) => isOver);
  const inTime = over.reduce((sum, { read }) => sum + read.length, 0);
  const whole = inTime + over.reduce((sum, { unread }) => sum + unread.length, 0);
  const open = judged.length - over.length;
  return {
    ...{ key: "readers", label: "Summaries read within two days", before: null, during: partOf(inTime, whole) },
    ...{ change: "", verdict: "none" },
    waiting: { count: open, what: counted(open, "summary", "summaries") },
    note: "Every summary published in the trial, for every reader named in the agreement. One does not count before its two days are over, read or not.",
    items: judged.map(({ weekOn, read, unread, isOver, until }) => ({
      text: `Week of ${formatDay(weekOn, asOf)}: ${[
        read.length > 0 && `read by ${namesOf(read)}`,
        unread.length > 0 && `${isOver ? "not within two days by" : "time not over for"} ${namesOf(unread)}`,
        !isOver && `not counted before ${momentOf(until, trial.timeZone, asOf)}`,
      ]
        .filter(Boolean)
        .join("; ")}`,
      href: summaryUrl(project.slug, weekOn),
    })),
  };
}

function judge({ publishedAt, readers }: Row, wanted: readonly Named[], asOf: Date) {
  const until = publishedAt.getTime() + TWO_DAYS_MS;
  const seenAt = new Map(readers.map(({ personId, seenAt }) => [personId, Date.parse(seenAt)]));
  const isRead = ({ id }: Named) => (seenAt.get(id) ?? Number.POSITIVE_INFINITY) <= until;
  return {
    read: wanted.filter(isRead),
    unread: wanted.filter((reader) => !isRead(reader)),
    isOver: until < asOf.getTime(),
    until: new Date(until),
  };
}

const listPublished = ({ project, from, asOf }: EvidenceSpan) => db.$queryRaw<Row[]>`
  select s.week_on::text as "weekOn", s.published_at as "publishedAt",
    coalesce((select json_agg(json_build_object('personId', r.person_id, 'seenAt', r.first_seen_at)) from summary_reader r
      where r.summary_id = s.id and r.first_seen_at <= ${asOf}::timestamptz), '[]') as readers
  from summary s
  where s.project_id = ${project.id}::uuid and s.published_at >= ${from}::timestamptz and s.published_at <= ${asOf}::timestamptz
  order by s.week_on`;

const namesOf = (people: readonly Named[]) => people.map(({ name }) => name).join(", ");
