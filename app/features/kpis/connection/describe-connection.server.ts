import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { formatInstant } from "~/features/projects/period-text";
import type { ProjectAccess } from "~/features/projects/project-access";
import { isPulledKind, pulledKinds } from "../sources/kinds";
import type { BackfillView, ConnectionView } from "./connection-view";
import { placeInWords } from "./source-state";

/** What is connected with a KPI, and its last back-fill. Two queries. */
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
  if (!source || !isPulledKind(source.kind))
    return { connection: null, config: {}, backfill: backfill && fill(backfill, when) };
  const { kind } = source;
  const config = source.config as Record<string, string>;
  const { name, icon } = pulledKinds[kind];
  const answered = source.answeredAt ? `Answered last on ${when(source.answeredAt)}.` : "Not read yet.";
  return {
    config,
    backfill: backfill && fill(backfill, when),
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

function fill({ id, state, weeks, done, fault, nextTryAt }: Backfill, when: (instant: Date) => string): BackfillView {
  const waits = nextTryAt > now();
  const words = {
    running: `${done} of ${weeks} weeks${waits ? `. It waits, and goes on by itself on ${when(nextTryAt)}.` : ""}`,
    done: `${weeks} weeks were fetched.`,
    cancelled: `Stopped after ${done} of ${weeks} weeks. What was fetched stays.`,
    failed: `Ended after ${done} of ${weeks} weeks.`,
  };
  return { id, isRunning: state === "running", weeks, done, text: words[state], fault };
}
