import { db } from "~/db/client.server";
import { dayOf } from "~/features/projects/cadence-clock";
import { addWeeks } from "~/features/projects/cadence-days";
import type { Period } from "~/features/projects/period";
import { standInOn } from "~/features/projects/period-stand-in";
import { readRhythms } from "~/features/projects/read-rhythms.server";
import type { Rhythm } from "~/features/projects/rhythm";
import { lastDuePeriod, upcomingPeriods } from "~/features/projects/rhythm-days";
import { type DeadlineReminder, reminderOf } from "./deadline-reminder";
import { whyUnwanted } from "./why-unwanted";

type Author = { id: string; timeZone: string };
type Project = {
  id: string;
  slug: string;
  name: string;
  responsibleId: string | null;
  /** Weeks of the last months with a summary, and whether it is published. */
  weeks: { weekOn: string; isPublished: boolean }[];
  writers: Author[];
};

export type DueSummary = {
  project: Project;
  period: Period;
  which: DeadlineReminder;
  /** Who answers for it: nobody, or somebody who may no longer write, is reminded of nothing. */
  author: Author | null;
  isPublished: boolean;
  hasDraft: boolean;
};

/** No period whose reminder is due lies further back. */
const WEEKS_BACK = 3;

/** Every summary one of whose two reminders is due, in all projects that report, published ones too. Two queries. */
export async function listDeadlineReminders(at: Date): Promise<DueSummary[]> {
  const since = addWeeks(dayOf(at, "UTC"), -WEEKS_BACK);
  const projects = await findProjects(since);
  const rhythms = await readRhythms(
    projects.map(({ id }) => id),
    since,
  );
  return projects.flatMap((project) => {
    const rhythm = rhythms.get(project.id) as Rhythm;
    return periodsAround(rhythm, at).flatMap((period) => {
      const which = reminderOf(period, at);
      if (!which || whyUnwanted(period, rhythm)) return [];
      const week = project.weeks.find(({ weekOn }) => weekOn === period.weekOn);
      const answers = standInOn({ responsibleId: project.responsibleId, standIns: rhythm.standIns, period });
      const author = project.writers.find(({ id }) => id === answers) ?? null;
      const isPublished = week?.isPublished ?? false;
      return [{ project, period, which, author, isPublished, hasDraft: week !== undefined }];
    });
  });
}

function periodsAround({ cadences }: Rhythm, at: Date): Period[] {
  const last = lastDuePeriod(cadences, at);
  return [...(last ? [last] : []), ...upcomingPeriods(cadences, at, 2)];
}

const findProjects = (since: string) => db.$queryRaw<Project[]>`
  select p.id, p.slug, p.name, p.responsible_id as "responsibleId",
    (select coalesce(json_agg(json_build_object('weekOn', week_on, 'isPublished', published_at is not null)), '[]')
      from summary where project_id = p.id and week_on >= ${since}::date) as weeks,
    (select coalesce(json_agg(json_build_object('id', w.id, 'timeZone', w.time_zone)), '[]')
      from membership m join person w on w.id = m.person_id
      where m.project_id = p.id and m.role in ('lead', 'engineer') and w.deactivated_at is null) as writers
  from project p where p.archived_at is null order by p.id`;
