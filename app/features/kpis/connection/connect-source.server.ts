import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { lockProject } from "~/features/projects/lock-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";
import { seal } from "~/http/seal.server";
import { canDefineKpis, definersOnly } from "../kpi-access";
import type { PulledKind } from "../sources/kinds";
import type { SourceForm } from "./source-form";

type Connect = Pick<SourceForm, "id" | "config" | "secret"> & { kind: PulledKind };

/** From now on the KPI's readings are fetched from there, in place of where they came from before. They stay; a back-fill from there ends. */
export async function connectSource(
  actor: Actor,
  project: ProjectAccess,
  kpiId: string,
  { id, kind, config, secret }: Connect,
): Promise<Refusal | undefined> {
  if (!canDefineKpis(project)) throw forbidden(definersOnly);
  return db.$transaction(async (tx) => {
    await lockProject(tx, project);
    const kpi = await tx.kpi.findFirst({ where: { id: kpiId, projectId: project.id }, select: { archivedAt: true } });
    if (!kpi || kpi.archivedAt) return { refused: "This key number is archived and takes no values." };
    const known = await tx.kpiSource.findFirst({ where: { id }, select: { kpiId: true } });
    if (known)
      return known.kpiId === kpiId ? undefined : { refused: "This form is out of date. Please reload the page." };
    const own = { kpiId, projectId: project.id };
    await tx.kpiSource.deleteMany({ where: own });
    await tx.backfill.updateMany({ where: { ...own, state: "running" }, data: { state: "cancelled", endedAt: now() } });
    await tx.kpiSource.create({
      data: {
        ...{ id, ...own, kind, config, sealed: seal(JSON.stringify(secret), id) },
        ...{ connectedById: actor.personId, connectedByName: actor.name, connectedAt: now(), nextReadAt: now() },
      },
    });
  });
}
