import { db } from "~/db/client.server";
import type { WeekOn } from "~/features/projects/cadence";
import { lockProject } from "~/features/projects/lock-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import { isRefusal, type Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { isUuid } from "~/http/is-uuid";
import { forbidden, notFound } from "~/http/not-found.server";
import type { ReadingValue } from "../kpi";
import { canRecordReadings, recordersOnly } from "../kpi-access";
import { recordReading } from "../record-reading.server";
import { isKnown, type KnownReading } from "./is-known";

export type ImportedRow = { weekOn: WeekOn; reading: ReadingValue; note: string };
export type Imported = { added: number; changed: number; same: number };

/**
 * Adds the readings of a table, all of them or none. A week that says the same already is left as it is, so that the same
 * table again changes nothing. `name` is the file's, or "pasted".
 */
export async function importReadings(
  actor: Actor,
  project: ProjectAccess,
  kpiId: string,
  rows: readonly ImportedRow[],
  name: string,
): Promise<Imported | Refusal> {
  if (!canRecordReadings(project)) throw forbidden(recordersOnly);
  if (!isUuid(kpiId)) throw notFound();
  return db.$transaction(
    async (tx) => {
      await lockProject(tx, project);
      const kpi = await tx.kpi.findFirst({ where: { id: kpiId, projectId: project.id } });
      if (!kpi) throw notFound();
      if (kpi.archivedAt) return { refused: "This key number is archived and takes no values." };
      const last = await tx.$queryRaw<(KnownReading & { weekOn: WeekOn })[]>`
        select distinct on (week_on) week_on::text as "weekOn", status::text as status, value, numerator, denominator,
          source_note as "sourceNote"
        from reading where kpi_id = ${kpiId}::uuid and project_id = ${project.id}::uuid order by week_on, number desc`;
      const known = new Map(last.map((reading) => [reading.weekOn, reading]));
      const imported: Imported = { added: 0, changed: 0, same: 0 };
      for (const { weekOn, reading, note } of rows) {
        const before = known.get(weekOn);
        if (isKnown(before, reading, note)) {
          imported.same += 1;
          continue;
        }
        const sourceNote = (note ? `${name}: ${note}` : name).slice(0, 300);
        const recorded = await recordReading(
          actor,
          project,
          kpiId,
          weekOn,
          { ...reading, source: "csv", sourceNote },
          tx,
        );
        if (isRefusal(recorded)) throw new Error(recorded.refused);
        imported[before ? "changed" : "added"] += 1;
      }
      return imported;
    },
    { timeout: 60_000 },
  );
}
