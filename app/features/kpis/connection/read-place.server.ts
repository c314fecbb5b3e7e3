import { db } from "~/db/client.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import { unseal } from "~/http/seal.server";
import { isPulledKind, type PulledKind } from "../sources/kinds";
import { SourceFault } from "../sources/source-fault";

/** A connected source with its secret opened: never for a page. */
export type Place = {
  sourceId: string;
  kind: PulledKind;
  config: Record<string, string>;
  secret: Record<string, string>;
};

/** Where a KPI's readings come from; null where nothing is connected. Throws a SourceFault where its secret does not open any more. */
export async function readPlace(project: Pick<ProjectAccess, "id">, kpiId: string): Promise<Place | null> {
  const source = await db.kpiSource.findFirst({
    where: { kpiId, projectId: project.id },
    select: { id: true, kind: true, config: true, sealed: true },
  });
  return source && openPlace(source);
}

/** The same for a form that connects it anew: a secret that does not open any more is typed once more. */
export const readKnownPlace = (project: Pick<ProjectAccess, "id">, kpiId: string): Promise<Place | null> =>
  readPlace(project, kpiId).catch((error) => {
    if (error instanceof SourceFault) return null;
    throw error;
  });

/** Opens a row of kpi_source; null where its kind is not known to this version. Throws a SourceFault as above. */
export function openPlace(source: { id: string; kind: string; config: unknown; sealed: Uint8Array }): Place | null {
  if (!isPulledKind(source.kind)) return null;
  return {
    sourceId: source.id,
    kind: source.kind,
    config: source.config as Place["config"],
    secret: JSON.parse(opened(source)),
  };
}

function opened({ sealed, id }: { sealed: Uint8Array; id: string }): string {
  try {
    return unseal(sealed, id);
  } catch (cause) {
    throw new SourceFault(
      "Its password or token cannot be opened: it was sealed with another secret than this Drumbeat has now.",
      "Connect it anew, with the password or token.",
      { cause },
    );
  }
}
