import { db } from "~/db/client.server";
import { isPausedOn } from "~/features/agreements/due-in-working-hours";
import type { Day } from "~/features/projects/cadence";
import { dayOf } from "~/features/projects/cadence-clock";
import { addDays } from "~/features/projects/cadence-days";
import { readRhythms } from "~/features/projects/read-rhythms.server";
import { zoneOf } from "~/features/projects/rhythm-days";
import { type AskReminder, askReminderOf } from "./ask-reminder";

type Row = {
  id: string;
  projectId: string;
  slug: string;
  projectName: string;
  question: string;
  decideBy: Day;
  askedBy: string;
  /** The person who was asked, or all stakeholders of the project. */
  deciders: string[];
};

export type AskToRemind = Row & { which: AskReminder };

/** Every open ask of a project that reports and of which somebody is to be reminded. Two queries. */
export async function listAsksToRemind(at: Date): Promise<AskToRemind[]> {
  const today = dayOf(at, "UTC");
  const asks = await findOpenAsks(addDays(today, -10), addDays(today, 6));
  const rhythms = await readRhythms([...new Set(asks.map(({ projectId }) => projectId))], addDays(today, -1));
  return asks.flatMap((ask) => {
    const { cadences = [], pauses = [] } = rhythms.get(ask.projectId) ?? {};
    const timeZone = zoneOf(cadences, at);
    const which = isPausedOn(dayOf(at, timeZone), pauses) ? null : askReminderOf(ask.decideBy, at, timeZone);
    return which ? [{ ...ask, which }] : [];
  });
}

const findOpenAsks = (from: Day, until: Day) => db.$queryRaw<Row[]>`
  select a.id, a.project_id as "projectId", p.slug, p.name as "projectName", a.question, a.decide_by::text as "decideBy",
    asker.name as "askedBy",
    (select coalesce(json_agg(m.person_id), '[]') from membership m join person d on d.id = m.person_id and d.deactivated_at is null
      where m.project_id = a.project_id
        and case when a.asked_of_id is null then m.role = 'stakeholder' else m.person_id = a.asked_of_id end) as deciders
  from ask a join project p on p.id = a.project_id join person asker on asker.id = a.asked_by_id
  where a.withdrawn_at is null and p.archived_at is null and a.decide_by between ${from}::date and ${until}::date
    and not exists (select from ask_answer n where n.ask_id = a.id)
  order by a.decide_by, a.id`;
