import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { formatInstant } from "~/features/projects/period-text";
import type { ProjectAccess } from "~/features/projects/project-access";
import { canGoOn } from "../backfill/can-go-on";
import { isPulledKind, pulledKinds } from "../sources/kinds";
import type { BackfillView, ConnectionView } from "./connection-view";
import { placeInWords } from "./source-state";

/** What is connected with a KPI, and its last back-fill. Two queries, and a third where a back-fill is done. */
export async function describeConnection(
  project: Pick<ProjectAccess, "id">,
  kpiId: string,
  timeZone: string,
): Promise<{ connection: ConnectionView | null; config: Record<string, string>; backfill: BackfillView | null }> {
  const where = { kpiId, projectId: project.id };
  const [source, backfill] = await Promise.all([
    db.kpiSource.findFirst({ where, omit: { sealed: true } }),
    db.backfill.findFirst({ where, orderBy: { startedAt: "desc" } }),
  ]);
  const when = (instant: Date) => formatInstant(instant, timeZone, now());
  const empty = backfill?.state === "done" ? await countEmpty(backfill) : 0;
  const left = backfill && canGoOn(backfill, source) ? backfill.weeks - backfill.done : 0;
  const view = backfill && { ...fill(backfill, empty, when), left };
  if (!source || !isPulledKind(source.kind)) return { connection: null, config: {}, backfill: view };
  const { kind } = source;
  const config = source.config as Record<string, string>;
  const { name, icon } = pulledKinds[kind];
  const answered = source.answeredAt ? `Answered last on ${when(source.answeredAt)}.` : "Not read yet.";
  return {
    config,
    backfill: view,
    connection: {
      ...{ kind, name, icon, place: placeInWords({ kind, config }) },
      connected: `Connected by ${source.connectedByName} on ${when(source.connectedAt)}`,
      tone: source.failingSince ? "warn" : source.answeredAt ? "good" : "calm",
      status: source.failingSince
        ? `No reading since ${when(source.failingSince)}: ${source.faultSaid} ${source.answeredAt ? answered : ""}`.trim()
        : answered,
      todo: source.failingSince ? source.faultTodo : "",
      next: `Read next on ${when(source.nextReadAt)}.`,
    },
  };
}

type Backfill = NonNullable<Awaited<ReturnType<typeof db.backfill.findFirst>>>;

/** Of the weeks that it has fetched, those of which no value is known. */
async function countEmpty({ kpiId, projectId, nextWeekOn, done }: Backfill): Promise<number> {
  const [row] = await db.$queryRaw<[{ count: number }]>`
    select count(*) filter (where value is null)::int as count from (
      select distinct on (week_on) value from reading
      where kpi_id = ${kpiId}::uuid and project_id = ${projectId}::uuid and week_on > ${nextWeekOn}::date
      order by week_on, number desc limit ${done}) fetched`;
  return row.count;
}

function fill(
  { id, state, weeks, done, fault, nextTryAt }: Backfill,
  empty: number,
  when: (instant: Date) => string,
): Omit<BackfillView, "left"> {
  const waits = nextTryAt > now();
  const words = {
    running: `${done} of ${weeks} weeks${waits ? `. It waits, and goes on by itself on ${when(nextTryAt)}.` : ""}`,
    done: `${weeks} weeks were fetched${empty === 0 ? "" : `, ${empty} of them without a value`}.`,
    cancelled: `Stopped after ${done} of ${weeks} weeks. What was fetched stays.`,
    failed: `Ended after ${done} of ${weeks} weeks.`,
  };
  return { id, isRunning: state === "running", weeks, done, text: words[state], fault };
}
