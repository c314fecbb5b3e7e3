import { db } from "~/db/client.server";
import { dateFromDay, dayFromDate } from "~/features/projects/cadence-days";
import { getRhythm } from "~/features/projects/load-rhythm.server";
import { inLanes } from "~/queue/in-lanes";
import { type Place, readPlace } from "../connection/read-place.server";
import { type FetchedKpi, fetchDay, fetchWeek } from "../fetching/fetch-week.server";
import { readingWeeks } from "../kpi-weeks";
import { pulledKinds } from "../sources/kinds";
import { SourceFault } from "../sources/source-fault";
import { windowOfWeek, windowsOfDays } from "../sources/source-window";

type Running = FetchedKpi & {
  id: string;
  weeks: number;
  done: number;
  nextWeekOn: Date;
  failures: number;
  claimedUntil: Date;
};

const LANES = 4;
/** Seconds: a claim ends by itself where its process died; between two tries of a week; no limit is waited for longer. */
const seconds = { claim: 300, run: 20, again: [5, 30, 120], longestLimit: 86_400 };
/** Weeks whose days are fetched as well. */
const WEEKS_WITH_DAYS = 12;

/** Goes on with every back-fill where it stopped, a week a transaction. Several instances share them. */
export async function runBackfills(at: Date): Promise<void> {
  const running = await claim(at);
  await inLanes(running, LANES, (one) => goOn(one, at));
}

async function goOn(backfill: Running, at: Date): Promise<void> {
  const end = performance.now() + seconds.run * 1000;
  const place = await readPlace(backfill.project, backfill.kpiId).catch((error: Error) => error);
  if (place instanceof Error) return noteFailure(backfill, at, place);
  if (!place) return stop(backfill, "failed", at, "The source was taken away.");
  const { cadences } = await getRhythm(backfill.project.id);
  let { done } = backfill;
  let weekOn = dayFromDate(backfill.nextWeekOn);
  try {
    while (done < backfill.weeks && performance.now() < end) {
      const isKept = await fetchWhole(backfill, place, cadences, weekOn, at, done < WEEKS_WITH_DAYS);
      if (!isKept) return stop(backfill, "failed", at, "The source was taken away, or its key number archived.");
      done += 1;
      weekOn = readingWeeks(cadences, weekOn, 2)[1] as string;
      if (!(await keep(backfill, done, weekOn))) return;
    }
  } catch (error) {
    return noteFailure({ ...backfill, failures: done > backfill.done ? 0 : backfill.failures }, at, error as Error);
  }
  if (done >= backfill.weeks) return stop(backfill, "done", at);
  await db.backfill.updateMany({ where: claimed(backfill), data: { claimedUntil: null } });
}

async function fetchWhole(
  kpi: FetchedKpi,
  place: Place,
  cadences: Parameters<typeof windowOfWeek>[0],
  weekOn: string,
  at: Date,
  withDays: boolean,
): Promise<boolean> {
  const window = windowOfWeek(cadences, weekOn, at);
  if (!window) return true;
  if (!(await fetchWeek(kpi, place, window))) return false;
  if (withDays && pulledKinds[place.kind].hasDays)
    for (const day of windowsOfDays(cadences, weekOn, at)) if (!(await fetchDay(kpi, place, day))) return false;
  return true;
}

/** A run that stood still for longer than its claim changes nothing any more: another goes on from where it was. */
const claimed = ({ id, claimedUntil }: Running) => ({ id, claimedUntil, state: "running" as const });

/** False where it was cancelled in the meantime, or goes on elsewhere. */
async function keep(backfill: Running, done: number, weekOn: string): Promise<boolean> {
  const data = { done, nextWeekOn: dateFromDay(weekOn), failures: 0, fault: "" };
  const { count } = await db.backfill.updateMany({ where: claimed(backfill), data });
  return count > 0;
}

async function stop(backfill: Running, state: "done" | "failed", at: Date, fault = ""): Promise<void> {
  const data = { state, endedAt: at, claimedUntil: null, fault };
  await db.backfill.updateMany({ where: claimed(backfill), data });
}

/**
 * A week without an answer is asked for again some times, and not before the other side answers again, where it said when.
 * Then the back-fill stops and says why.
 */
async function noteFailure(backfill: Running, at: Date, error: Error): Promise<void> {
  const fault = error instanceof SourceFault ? error.words : "A week could not be read.";
  const wait = seconds.again[backfill.failures];
  if (wait === undefined) await stop(backfill, "failed", at, fault.slice(0, 1_000));
  else
    await db.backfill.updateMany({
      where: claimed(backfill),
      data: {
        ...{ failures: backfill.failures + 1, fault: fault.slice(0, 1_000), claimedUntil: null },
        nextTryAt: new Date(at.getTime() + Math.max(wait, secondsOfLimit(error, at)) * 1000),
      },
    });
  if (!(error instanceof SourceFault)) throw error;
}

/** One second more than was said, for clocks that differ by less. */
function secondsOfLimit(error: Error, at: Date): number {
  const until = error instanceof SourceFault ? error.answersAgainAt : undefined;
  if (!until) return 0;
  return Math.min((until.getTime() - at.getTime()) / 1000 + 1, seconds.longestLimit);
}

/**
 * A time further ahead than this code ever sets one is of a clock that went wrong, and is over. Archived projects and KPIs
 * wait.
 */
function claim(at: Date): Promise<Running[]> {
  const after = (count: number) => new Date(at.getTime() + count * 1000);
  return db.$queryRaw<Running[]>`
    with due as (
      select f.id from backfill f join kpi k on k.id = f.kpi_id and k.archived_at is null
      join project r on r.id = f.project_id and r.archived_at is null
      where f.state = 'running'
        and f.next_try_at not between ${at}::timestamptz + interval '1 microsecond' and ${after(seconds.longestLimit)}::timestamptz
        and (f.claimed_until is null or f.claimed_until not between ${at}::timestamptz and ${after(seconds.claim)}::timestamptz)
      order by f.next_try_at limit 20 for update of f skip locked)
    update backfill b set claimed_until = ${at}::timestamptz + make_interval(secs => ${seconds.claim})
    from due, project r where b.id = due.id and r.id = b.project_id
    returning b.id, b.kpi_id as "kpiId", b.weeks, b.done, b.next_week_on as "nextWeekOn", b.failures, b.claimed_until as "claimedUntil",
      (select d.shape from kpi_definition d where d.kpi_id = b.kpi_id order by d.number desc limit 1) as shape,
      json_build_object('id', r.id, 'workspaceId', r.workspace_id) as project`;
}
