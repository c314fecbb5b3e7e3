import { db, type Tx } from "~/db/client.server";
import type { WeekOn } from "~/features/projects/cadence";
import { isMonday } from "~/features/projects/cadence-days";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { isUuid } from "~/http/is-uuid";
import { forbidden, notFound } from "~/http/not-found.server";
import { appendReading, type NewReading, type Recorded } from "./append-reading.server";
import { canRecordReadings, recordersOnly } from "./kpi-access";

/** Adds a reading of a week, which counts from now on; those before stay as its history. One that says the same is not added. */
export async function recordReading(
  actor: Actor,
  project: ProjectAccess,
  kpiId: string,
  weekOn: WeekOn,
  input: NewReading,
  tx?: Tx,
): Promise<Recorded | Refusal> {
  if (!canRecordReadings(project)) throw forbidden(recordersOnly);
  if (!isUuid(kpiId) || !isMonday(weekOn)) throw notFound();
  if ((input.status === "value") !== Number.isFinite(input.value))
    throw new RangeError("A value is a number, no value is none");
  const append = (client: Tx) => appendReading(client, actor.personId, project, kpiId, weekOn, input);
  return tx ? append(tx) : db.$transaction(append);
}
