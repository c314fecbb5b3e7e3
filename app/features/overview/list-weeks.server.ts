import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { getRhythm } from "~/features/projects/load-rhythm.server";
import type { Period, PeriodState, PeriodStateName } from "~/features/projects/period";
import { lastPeriods } from "~/features/projects/period-list";
import { periodOfWeek } from "~/features/projects/period-of-week";
import { periodState } from "~/features/projects/period-state";
import { formatDay, formatInstant } from "~/features/projects/period-text";
import { canWrite, type ProjectAccess } from "~/features/projects/project-access";
import { zoneOf } from "~/features/projects/rhythm-days";
import { describeWriting, type Writing } from "~/features/summaries/describe-writing";
import { listRecentWeeks } from "~/features/summaries/list-recent-weeks.server";
import type { State } from "~/features/summaries/state";
import { restAfterArchive } from "./rest-after-archive";

export type WeekRow = {
  weekOn: string;
  week: string;
  due: string;
  publication: PeriodStateName;
  detail: string;
  state: State | null;
  headline: string | null;
  corrections: number;
};

const PAGE = 26;
type Published = {
  weekOn: string;
  deadlineAt: Date;
  publishedAt: Date;
  by: string;
  state: State;
  headline: string;
  corrections: number;
};

/**
 * The weeks of a project, newest first, 26 a page: those in which a summary was due, and those that have one all the same.
 * `before` is the first week that is not wanted. Whoever may write is told what. Three queries at most.
 */
export async function listWeeks(
  project: ProjectAccess,
  before: string | null,
): Promise<{ rows: WeekRow[]; olderThan: string | null; writing: Writing | null; timeZone: string }> {
  const [lived, published, recent] = await Promise.all([
    getRhythm(project.id),
    listPublished(project, before),
    canWrite(project) ? listRecentWeeks(project) : null,
  ]);
  const rhythm = restAfterArchive(lived, project.archivedAt);
  const at = now();
  const due = lastPeriods(rhythm.cadences, at, 2_000).map(({ weekOn }) => weekOn);
  const weeks = [...new Set([...due, ...published.map(({ weekOn }) => weekOn)])]
    .filter((weekOn) => !before || weekOn < before)
    .sort()
    .reverse();
  const rows = weeks.slice(0, PAGE).map((weekOn): WeekRow => {
    const one = published.find((summary) => summary.weekOn === weekOn);
    const period = periodOfWeek(rhythm.cadences, weekOn);
    const skip = rhythm.skips.find((skip) => skip.weekOn === weekOn) ?? null;
    const state = periodState({ period, now: at, publishedAt: one?.publishedAt ?? null, skip, pauses: rhythm.pauses });
    const timeZone = period?.timeZone ?? zoneOf(rhythm.cadences, at);
    return {
      weekOn,
      week: `Week of ${formatDay(weekOn, at)}`,
      due: dueInWords(period, one, timeZone, at),
      publication: state.name,
      detail: detail(state, timeZone, at, one),
      state: one?.state ?? null,
      headline: one?.headline ?? null,
      corrections: one?.corrections ?? 0,
    };
  });
  const writing = recent && describeWriting(rhythm, recent, at);
  const olderThan = weeks.length > PAGE ? (rows.at(-1)?.weekOn ?? null) : null;
  return { rows, writing, olderThan, timeZone: zoneOf(rhythm.cadences, at) };
}

const listPublished = (project: ProjectAccess, before: string | null) => db.$queryRaw<Published[]>`
  select s.week_on::text as "weekOn", s.deadline_at as "deadlineAt", s.published_at as "publishedAt", r.author_name as by,
    s.state::text as state, s.headline, s.revision_number - 1 as corrections
  from summary s join revision r on r.summary_id = s.id and r.number = 1
  where s.project_id = ${project.id}::uuid and s.published_at is not null and (${before}::date is null or s.week_on < ${before}::date)
  order by s.week_on desc limit ${PAGE + 1}`;

/** The deadline that counted when it was published, for the rhythm may have changed since. */
function dueInWords(period: Period | null, one: Published | undefined, timeZone: string, at: Date): string {
  const deadlineAt = one?.deadlineAt ?? period?.deadlineAt;
  return deadlineAt ? formatInstant(deadlineAt, timeZone, at) : "";
}

function detail(state: PeriodState, timeZone: string, at: Date, one?: Published): string {
  if (state.name === "published") {
    const isLate = one !== undefined && one.publishedAt > one.deadlineAt;
    return `${formatInstant(state.publishedAt, timeZone, at)} by ${one?.by}${isLate ? ", after its deadline" : ""}`;
  }
  if (state.name === "skipped") return state.reason;
  if (state.name === "paused")
    return state.untilOn ? `until ${formatDay(state.untilOn, at)}: ${state.reason}` : state.reason;
  return "";
}
