import { db, sql } from "~/db/client.server";
import { dueInWorkingHours, isPausedOn } from "~/features/agreements/due-in-working-hours";
import { meetingsOffSql } from "~/features/agreements/meetings-off.server";
import { type Meeting, nextMeeting } from "~/features/agreements/next-meeting";
import { type Terms, usualWorkingHours } from "~/features/agreements/terms";
import { dayOf } from "~/features/projects/cadence-clock";
import { addWeeks } from "~/features/projects/cadence-days";
import { readRhythms } from "~/features/projects/read-rhythms.server";
import { zoneOf } from "~/features/projects/rhythm-days";

export type QuestionDue = {
  id: string;
  projectId: string;
  slug: string;
  projectName: string;
  text: string;
  askedByName: string;
  owner: { id: string; name: string; email: string };
  dueAt: Date;
  isOverdue: boolean;
  /** Whether its project is paused at present. */
  isPaused: boolean;
  /** On whose agenda it stands while nobody answers; null where none is agreed. */
  meeting: Meeting | null;
};

type Row = Omit<QuestionDue, "isOverdue" | "isPaused" | "meeting"> & { terms: Terms | null; meetingsOff: string[] };

/** A question in a project that is paused or at rest over a long holiday is due no later than this. */
const WEEKS_AHEAD = 5;

/** The open questions of all projects that report, overdue at `at` or due within the next working hour, the most urgent first. */
export async function listQuestionsDue(at: Date): Promise<QuestionDue[]> {
  const rows = await db.$queryRaw<Row[]>`
    select q.id, q.project_id as "projectId", p.slug, p.name as "projectName", q.text, q.asked_by_name as "askedByName",
      json_build_object('id', o.id, 'name', o.name, 'email', o.email) as owner, q.due_at as "dueAt",
      v.terms, ${meetingsOffSql(sql`q.project_id`)} as "meetingsOff"
    from question q join project p on p.id = q.project_id join person o on o.id = q.owner_id
    left join agreement a on a.project_id = q.project_id and a.ended_at is null left join agreement_version v on v.id = a.version_id
    where q.state = 'open' and p.archived_at is null and o.deactivated_at is null
      and q.due_at <= ${new Date(at.getTime() + WEEKS_AHEAD * 7 * 86_400_000)}::timestamptz
    order by q.due_at, q.id`;
  const projectIds = [...new Set(rows.map(({ projectId }) => projectId))];
  const rhythms = await readRhythms(projectIds, addWeeks(dayOf(at, "UTC"), -1));
  return rows
    .filter(({ projectId, terms, dueAt }) => {
      const { cadences = [], pauses = [] } = rhythms.get(projectId) ?? {};
      const workingHours = terms?.workingHours ?? usualWorkingHours;
      return dueAt <= dueInWorkingHours(at, 1, { workingHours, timeZone: zoneOf(cadences, at), pauses });
    })
    .map(({ terms, meetingsOff: off, ...question }) => {
      const { cadences = [], pauses = [] } = rhythms.get(question.projectId) ?? {};
      const timeZone = zoneOf(cadences, at);
      const isPaused = isPausedOn(dayOf(at, timeZone), pauses);
      const meeting = nextMeeting(at, terms?.meeting ?? null, { timeZone, pauses, off });
      return { ...question, isOverdue: question.dueAt < at, isPaused, meeting };
    });
}
