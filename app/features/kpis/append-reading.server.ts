import { now } from "~/clock.server";
import type { Tx } from "~/db/client.server";
import type { WeekOn } from "~/features/projects/cadence";
import { dateFromDay } from "~/features/projects/cadence-days";
import { lockProject } from "~/features/projects/lock-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Refusal } from "~/features/projects/refusal";
import { notFound } from "~/http/not-found.server";
import type { ReadingValue } from "./kpi";
import { byHand } from "./reading-source";

/**
 * `readAt` is when the source was read, now if not given; the window is what it counted, the query what it was asked.
 * A `remark` says why the number is not whole: "The week so far, until Friday 16:30."
 */
export type NewReading = ReadingValue & {
  source?: string;
  sourceNote?: string;
  readAt?: Date;
  windowFrom?: Date | null;
  windowUntil?: Date | null;
  query?: string;
  remark?: string;
};
/** `number` is that of the reading that counts now; `isNew` is false when it said the same already. */
export type Recorded = { number: number; isNew: boolean };

/**
 * Adds a reading of a week, by a person or (null) by its source, after all that came before; one that says the same, in what
 * it says at all, is not added. `keepsTyped` leaves a week alone for which somebody has typed a number: that one counts then.
 */
export async function appendReading(
  tx: Tx,
  personId: string | null,
  project: Pick<ProjectAccess, "id" | "workspaceId">,
  kpiId: string,
  weekOn: WeekOn,
  { readAt, ...input }: NewReading,
  { keepsTyped = false } = {},
): Promise<Recorded | Refusal> {
  await lockProject(tx, project);
  const [kpi] = await tx.$queryRaw<{ archivedAt: Date | null }[]>`
    select archived_at as "archivedAt" from kpi where id = ${kpiId}::uuid and project_id = ${project.id}::uuid for no key update`;
  if (!kpi) throw notFound();
  if (kpi.archivedAt) return { refused: "This key number is archived and takes no values." };
  const week = { kpiId, projectId: project.id, weekOn: dateFromDay(weekOn) };
  const last = await tx.reading.findFirst({ where: week, orderBy: { number: "desc" } });
  if (keepsTyped && last?.source === byHand) return { number: last.number, isNew: false };
  const said = { source: byHand, sourceNote: "", ...input };
  const isSame = last && (Object.keys(said) as (keyof typeof said)[]).every((key) => same(last[key], said[key]));
  if (isSame && (!readAt || readAt.getTime() === last.readAt.getTime())) return { number: last.number, isNew: false };
  const number = (last?.number ?? 0) + 1;
  await tx.reading.create({
    data: { ...week, ...said, number, readAt: readAt ?? now(), byPersonId: personId, createdAt: now() },
  });
  return { number, isNew: true };
}

const same = (one: unknown, other: unknown) =>
  one instanceof Date && other instanceof Date ? one.getTime() === other.getTime() : one === other;
