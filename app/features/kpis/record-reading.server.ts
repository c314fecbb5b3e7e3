import { now } from "~/clock.server";
import { db, type Tx } from "~/db/client.server";
import type { WeekOn } from "~/features/projects/cadence";
import { dateFromDay, isMonday } from "~/features/projects/cadence-days";
import { lockProject } from "~/features/projects/lock-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { isUuid } from "~/http/is-uuid";
import { forbidden, notFound } from "~/http/not-found.server";
import type { ReadingValue } from "./kpi";
import { canRecordReadings, recordersOnly } from "./kpi-access";
import { byHand } from "./reading-source";

/** `readAt` is when the source was read, now if not given. */
export type RecordReading = ReadingValue & { source?: string; sourceNote?: string; readAt?: Date };
/** `number` is that of the reading that counts now; `isNew` is false when it said the same already. */
export type Recorded = { number: number; isNew: boolean };

/** Adds a reading of a week, which counts from now on; those before stay as its history. One that says the same is not added. */
export async function recordReading(
  actor: Actor,
  project: ProjectAccess,
  kpiId: string,
  weekOn: WeekOn,
  input: RecordReading,
  tx?: Tx,
): Promise<Recorded | Refusal> {
  if (!canRecordReadings(project)) throw forbidden(recordersOnly);
  if (!isUuid(kpiId) || !isMonday(weekOn)) throw notFound();
  if ((input.status === "value") !== Number.isFinite(input.value))
    throw new RangeError("A value is a number, no value is none");
  const append = (client: Tx) => appendReading(client, actor, project, kpiId, weekOn, input);
  return tx ? append(tx) : db.$transaction(append);
}

async function appendReading(
  tx: Tx,
  actor: Actor,
  project: ProjectAccess,
  kpiId: string,
  weekOn: WeekOn,
  { readAt, source = byHand, sourceNote = "", status, value, numerator, denominator }: RecordReading,
): Promise<Recorded | Refusal> {
  await lockProject(tx, project);
  const [kpi] = await tx.$queryRaw<{ archivedAt: Date | null }[]>`
    select archived_at as "archivedAt" from kpi where id = ${kpiId}::uuid and project_id = ${project.id}::uuid for no key update`;
  if (!kpi) throw notFound();
  if (kpi.archivedAt) return { refused: "This key number is archived and takes no values." };
  const week = { kpiId, projectId: project.id, weekOn: dateFromDay(weekOn) };
  const last = await tx.reading.findFirst({ where: week, orderBy: { number: "desc" } });
  const said = { status, value, numerator, denominator, source, sourceNote };
  const isSame = last && (Object.keys(said) as (keyof typeof said)[]).every((key) => last[key] === said[key]);
  if (isSame && (!readAt || readAt.getTime() === last.readAt.getTime())) return { number: last.number, isNew: false };
  const number = (last?.number ?? 0) + 1;
  await tx.reading.create({
    data: { ...week, ...said, number, readAt: readAt ?? now(), byPersonId: actor.personId, createdAt: now() },
  });
  return { number, isNew: true };
}
