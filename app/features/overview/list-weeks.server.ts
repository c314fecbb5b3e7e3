import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { getRhythm } from "~/features/projects/load-rhythm.server";
import { type PeriodState, periodStateLabels } from "~/features/projects/period";
import { lastPeriods } from "~/features/projects/period-list";
import { periodState } from "~/features/projects/period-state";
import { formatDay, formatInstant } from "~/features/projects/period-text";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { State } from "~/features/summaries/state";

export type WeekRow = {
  weekOn: string;
  week: string;
  due: string;
  publication: string;
  detail: string;
  state: State | null;
  headline: string | null;
  corrections: number;
};

const PAGE = 26;
type Published = { weekOn: string; publishedAt: Date; by: string; state: State; headline: string; corrections: number };

/** The periods of a project, newest first, 26 a page; `before` is the first week that is not wanted. Two queries. */
export async function listWeeks(
  project: ProjectAccess,
  before: string | null,
): Promise<{ rows: WeekRow[]; olderThan: string | null }> {
  const rhythm = await getRhythm(project.id);
  const at = now();
  const periods = lastPeriods(rhythm.cadences, at, 2_000)
    .reverse()
    .filter(({ weekOn }) => !before || weekOn < before);
  const page = periods.slice(0, PAGE);
  const oldest = page.at(-1);
  if (!oldest) return { rows: [], olderThan: null };
  const published = await listPublished(project, oldest.weekOn);
  const rows = page.map((period): WeekRow => {
    const one = published.find(({ weekOn }) => weekOn === period.weekOn);
    const skip = rhythm.skips.find(({ weekOn }) => weekOn === period.weekOn) ?? null;
    const state = periodState({ period, now: at, publishedAt: one?.publishedAt ?? null, skip, pauses: rhythm.pauses });
    return {
      weekOn: period.weekOn,
      week: `Week of ${formatDay(period.weekOn, at)}`,
      due: formatInstant(period.deadlineAt, period.timeZone, at),
      publication: periodStateLabels[state.name],
      detail: detail(state, period.timeZone, at, one?.by),
      state: one?.state ?? null,
      headline: one?.headline ?? null,
      corrections: one?.corrections ?? 0,
    };
  });
  return { rows, olderThan: periods.length > PAGE ? oldest.weekOn : null };
}

const listPublished = (project: ProjectAccess, since: string) => db.$queryRaw<Published[]>`
  select s.week_on::text as "weekOn", s.published_at as "publishedAt", p.name as by, s.state::text as state, s.headline, s.revision_number - 1 as corrections
  from summary s join person p on p.id = s.published_by_id
  where s.project_id = ${project.id}::uuid and s.published_at is not null and s.week_on >= ${since}::date`;

function detail(state: PeriodState, timeZone: string, at: Date, by?: string): string {
  if (state.name === "published")
    return `${formatInstant(state.publishedAt, timeZone, at)} by ${by}${state.late ? ", after its deadline" : ""}`;
  if (state.name === "skipped") return state.reason;
  if (state.name === "paused")
    return state.untilOn ? `until ${formatDay(state.untilOn, at)}: ${state.reason}` : state.reason;
  return "";
}
