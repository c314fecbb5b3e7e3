import { randomUUID } from "node:crypto";
import { db } from "~/db/client.server";
import { remarkOf } from "~/features/kpis/fetching/remark-of";
import type { ReadingWindow } from "~/features/kpis/sources/source";
import { isWholeWeek, windowOfWeek, windowsOfDays } from "~/features/kpis/sources/source-window";
import { dateFromDay, dayFromDate } from "~/features/projects/cadence-days";
import { getRhythm } from "~/features/projects/load-rhythm.server";
import { fetchedFrom } from "./connected-source";
import { type Counts, countsOfDays, countsOfYear, ratioOf, shareOf } from "./counts";
import type { Stage } from "./scene";
import type { Fetched, Story } from "./story";

type Kpi = Story["kpis"][string] & { fetched: Fetched };
type Told = { kpi: Kpi; own: { kpiId: string; projectId: string }; rhythm: Awaited<ReturnType<typeof getRhythm>> };

const DAY = 86_400;
const WEEK = 7 * DAY;
const WEEKS_OF_YEAR = 52;
const WEEKS_WITH_DAYS = 12;

/** What comes by itself beside the weeks of the story: the year before, the days, the running week, and how the server is. */
export async function tellFetched(stage: Stage): Promise<void> {
  const { id: projectId } = await stage.projectOf(stage.story.lead);
  for (const [key, kpi] of Object.entries(stage.story.kpis)) {
    if (!kpi.fetched) continue;
    const told: Told = {
      kpi: { ...kpi, fetched: kpi.fetched },
      own: { kpiId: stage.kpiIds[key] as string, projectId },
      rhythm: await getRhythm(projectId),
    };
    const weeks = await weeksOfStory(told);
    const before = kpi.fetched.yearBefore ? await fillYear(stage, told, kpi.fetched.yearBefore) : [];
    const last = weeks.at(-1);
    const running = last && !kpi.fetched.fails ? await readRunning(stage, told, last.counts) : [];
    await keepDays(stage, told, [...before.slice(0, WEEKS_WITH_DAYS), ...weeks, ...running]);
    await sayState(stage, told);
  }
}

type Week = { weekOn: string; counts: Counts };

async function weeksOfStory({ own }: Told): Promise<Week[]> {
  const readings = await db.reading.findMany({ where: own, orderBy: [{ weekOn: "asc" }, { number: "asc" }] });
  const latest = new Map(readings.map((reading) => [dayFromDate(reading.weekOn), reading]));
  return [...latest].flatMap(([weekOn, { numerator, denominator }]) =>
    numerator === null || denominator === null ? [] : [{ weekOn, counts: [numerator, denominator] as const }],
  );
}

/** The back-fill that the lead started when the server was connected, as it ended. */
async function fillYear(stage: Stage, told: Told, ordinary: Counts): Promise<Week[]> {
  const { story, cast, weekOn } = stage;
  const first = story.from - 1;
  const weeks = countsOfYear(ordinary, WEEKS_OF_YEAR).map((counts, back) => ({ weekOn: weekOn(first - back), counts }));
  const [startedAt, endedAt] = [stage.instant("Mon 09:40", story.from), stage.instant("Mon 09:42", story.from)];
  await keepWeeks(told, weeks, endedAt);
  const lead = cast[story.lead];
  await db.backfill.create({
    data: {
      ...{ ...told.own, id: randomUUID(), state: "done", weeks: weeks.length, done: weeks.length },
      ...{ nextWeekOn: dateFromDay(weekOn(first - weeks.length)), nextTryAt: startedAt, startedAt, endedAt },
      ...{ startedById: lead.personId, startedByName: lead.name },
    },
  });
  return weeks;
}

/** The running week so far, once a day of it has passed. */
async function readRunning({ weekOn, toldAt }: Stage, told: Told, like: Counts): Promise<Week[]> {
  const window = windowOfWeek(told.rhythm.cadences, weekOn(0), toldAt);
  if (!window || window.seconds < DAY || isWholeWeek(window)) return [];
  await keepWeeks(told, [{ weekOn: weekOn(0), counts: shareOf(like, window.seconds / WEEK) }], toldAt);
  return [{ weekOn: weekOn(0), counts: like }];
}

async function keepWeeks({ kpi, own, rhythm }: Told, weeks: Week[], readAt: Date): Promise<void> {
  const told = weeks.flatMap(({ weekOn, counts }) => {
    const window = windowOfWeek(rhythm.cadences, weekOn, readAt);
    return window ? [{ window, counts }] : [];
  });
  await db.reading.createMany({
    data: told.map(({ window, counts }) => ({
      ...{ ...own, weekOn: dateFromDay(window.weekOn), number: 1, readAt, createdAt: readAt },
      ...{ ...ratioOf(counts), ...fetchedFrom(kpi), ...ofWindow(window) },
    })),
  });
}

const ofWindow = (window: ReadingWindow) => ({
  ...{ windowFrom: window.from, windowUntil: window.until, remark: remarkOf(window, isWholeWeek(window), []) },
});

/** The days of these weeks that are over, and that the server still answered for. */
async function keepDays({ toldAt, instant }: Stage, { kpi, own, rhythm }: Told, weeks: Week[]): Promise<void> {
  const { fails } = kpi.fetched;
  const until = fails ? instant(fails.since, fails.week) : toldAt;
  await db.dayReading.createMany({
    data: weeks.flatMap(({ weekOn, counts }) => {
      const ofDays = countsOfDays(counts);
      return windowsOfDays(rhythm.cadences, weekOn, until).map(({ dayOn, until: readAt }, place) => ({
        ...{ ...own, dayOn: dateFromDay(dayOn), readAt, ...ratioOf(ofDays[place] as Counts) },
      }));
    }),
  });
}

/** It answered last at the end of the story, or has given no answer for some time. */
async function sayState({ toldAt, instant }: Stage, { kpi, own }: Told): Promise<void> {
  const { fails } = kpi.fetched;
  const after = (from: Date, seconds: number) => new Date(from.getTime() + seconds * 1000);
  const since = fails && instant(fails.since, fails.week);
  await db.kpiSource.updateMany({
    where: own,
    data:
      fails && since
        ? {
            ...{
              answeredAt: after(since, -DAY / 2),
              failingSince: since,
              triedAt: toldAt,
              nextReadAt: after(toldAt, 3600),
            },
            failures: Math.round((toldAt.getTime() - since.getTime()) / 3_600_000),
            ...{ faultSaid: fails.said, faultTodo: fails.todo },
          }
        : { answeredAt: toldAt, triedAt: toldAt, nextReadAt: after(toldAt, DAY) },
  });
}
