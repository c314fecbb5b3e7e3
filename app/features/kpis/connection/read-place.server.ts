import { db } from "~/db/client.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import { unseal } from "~/http/seal.server";
import { isPulledKind, type PulledKind } from "../sources/kinds";

/** A connected source with its secret opened: never for a page. */
export type Place = {
  sourceId: string;
  kind: PulledKind;
  config: Record<string, string>;
  secret: Record<string, string>;
};

/** Where a KPI's readings come from; null where nothing is connected. Throws where the installation's secret is another one now. */
export async function readPlace(project: Pick<ProjectAccess, "id">, kpiId: string): Promise<Place | null> {
  const source = await db.kpiSource.findFirst({
    where: { kpiId, projectId: project.id },
    select: { id: true, kind: true, config: true, sealed: true },
  });
  return source && openPlace(source);
}

/** Opens a row of kpi_source; null where its kind is not known to this version. */
export function openPlace(source: { id: string; kind: string; config: unknown; sealed: Uint8Array }): Place | null {
  if (!isPulledKind(source.kind)) return null;
  return {
    sourceId: source.id,
    kind: source.kind,
    config: source.config as Place["config"],
    secret: JSON.parse(unseal(source.sealed, source.id)),
  };
}
