import { config } from "~/config.server";
import { db } from "~/db/client.server";
import { dayOf } from "~/features/projects/cadence-clock";
import { addDays, weekOfDay } from "~/features/projects/cadence-days";
import { readRhythms } from "~/features/projects/read-rhythms.server";
import type { Rhythm } from "~/features/projects/rhythm";
import { zoneOf } from "~/features/projects/rhythm-days";
import { inLanes } from "~/queue/in-lanes";
import { openPlace, type Place } from "../connection/read-place.server";
import { placeInWords } from "../connection/source-state";
import { pulledKinds } from "../sources/kinds";
import { SourceFault } from "../sources/source-fault";
import { windowsOfDays } from "../sources/source-window";
import { type FetchedKpi, fetchDay, fetchWeek } from "./fetch-week.server";
import { noteAnswer, noteFault } from "./note-outcome.server";
import { weeksToRead } from "./weeks-to-read";

type Due = FetchedKpi & { id: string; kind: string; config: unknown; sealed: Uint8Array; failures: number };

const LANES = 12;
const MOST_AT_ONCE = 500;
/** A claim ends by itself where its process died. */
const CLAIM_MINUTES = 10;
/** No source is ever told to wait so long, not even over a night with two changes of the clocks. */
const LONGEST_WAIT_DAYS = 2;
/** After so long a run takes up nothing more: the next one goes on. */
const RUN_SECONDS = 45;

/** Reads every source whose time has come, each by itself: one that gives no answer holds up no other. */
export async function readDueSources(at: Date): Promise<void> {
  // What a demo shows was told; it calls nobody.
  if (config.DEMO) return;
  const due = await claimDue(at);
  if (due.length === 0) return;
  const rhythms = await readRhythms([...new Set(due.map(({ project }) => project.id))], "2000-01-01");
  const end = performance.now() + RUN_SECONDS * 1000;
  const silent = new Set<string>();
  const errors: unknown[] = [];
  await inLanes(due, LANES, async (one) => {
    const rhythm = rhythms.get(one.project.id) as Rhythm;
    if (performance.now() > end) return release(one.id);
    try {
      const place = openPlace(one);
      if (!place) throw new SourceFault("This version does not know the kind of source.", "Connect it anew.");
      if (await readOne(one, place, rhythm, at, silent)) await noteAnswer(one.id, rhythm, at);
      else await release(one.id);
    } catch (error) {
      if (!(error instanceof SourceFault)) errors.push(error);
      await noteFault(one, rhythm, at, error as Error).catch((unkept) => errors.push(unkept));
    }
  });
  if (errors.length > 0) throw new AggregateError(errors, `${errors.length} sources could not be read`);
}

/** False where it was left for the next run: what is asked of its server by others was not answered in this one. */
async function readOne(
  kpi: FetchedKpi,
  place: Place,
  { cadences }: Rhythm,
  at: Date,
  silent: Set<string>,
): Promise<boolean> {
  const where = `${place.kind} ${placeInWords(place)}`;
  if (silent.has(where)) return false;
  try {
    for (const window of weeksToRead(cadences, at)) await fetchWeek(kpi, place, window);
    if (!pulledKinds[place.kind].hasDays) return true;
    const yesterday = addDays(dayOf(at, zoneOf(cadences, at)), -1);
    const day = windowsOfDays(cadences, weekOfDay(yesterday), at).find(({ dayOn }) => dayOn === yesterday);
    if (day) await fetchDay(kpi, place, day);
    return true;
  } catch (error) {
    // A server that does not answer is not waited for again and again in one run.
    if (error instanceof SourceFault && /within \d+ seconds/.test(error.said)) silent.add(where);
    throw error;
  }
}

/**
 * Each is one instance's until its claim ends. Archived projects and KPIs are left alone. A time further ahead than this code
 * ever sets one is of a clock that went wrong, and is over.
 */
function claimDue(at: Date): Promise<Due[]> {
  const after = (minutes: number) => new Date(at.getTime() + minutes * 60_000);
  return db.$queryRaw<Due[]>`
    with due as (
      select s.id from kpi_source s join kpi k on k.id = s.kpi_id and k.archived_at is null
      join project r on r.id = s.project_id and r.archived_at is null
      where (s.next_read_at <= ${at}::timestamptz or s.next_read_at > ${after(LONGEST_WAIT_DAYS * 24 * 60)}::timestamptz)
        and (s.claimed_until is null or s.claimed_until not between ${at}::timestamptz and ${after(CLAIM_MINUTES)}::timestamptz)
      order by s.next_read_at limit ${MOST_AT_ONCE} for update of s skip locked)
    update kpi_source s set claimed_until = ${at}::timestamptz + make_interval(mins => ${CLAIM_MINUTES})
    from due, project r where s.id = due.id and r.id = s.project_id
    returning s.id, s.kpi_id as "kpiId", s.kind, s.config, s.sealed, s.failures,
      (select d.shape from kpi_definition d where d.kpi_id = s.kpi_id order by d.number desc limit 1) as shape,
      json_build_object('id', r.id, 'workspaceId', r.workspace_id) as project`;
}

const release = async (id: string) => {
  await db.kpiSource.updateMany({ where: { id }, data: { claimedUntil: null } });
};
