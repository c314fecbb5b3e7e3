import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { lockProject } from "~/features/projects/lock-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";
import { canDefineKpis, definersOnly } from "../kpi-access";
import { canGoOn } from "./can-go-on";

/** A back-fill that was stopped, or ended early, goes on with the week that it was at. Sent twice it goes on once. */
export async function resumeBackfill(
  _actor: Actor,
  project: ProjectAccess,
  kpiId: string,
  id: string,
): Promise<Refusal | undefined> {
  if (!canDefineKpis(project)) throw forbidden(definersOnly);
  return db.$transaction(async (tx) => {
    await lockProject(tx, project);
    const where = { kpiId, projectId: project.id };
    const [source, last] = await Promise.all([
      tx.kpiSource.findFirst({ where, select: { connectedAt: true } }),
      tx.backfill.findFirst({ where, orderBy: { startedAt: "desc" } }),
    ]);
    if (last?.id === id && last.state === "running") return;
    if (last?.id !== id || !canGoOn(last, source))
      return { refused: "This cannot go on any more. Please choose how far back, and fetch anew." };
    const data = { state: "running", endedAt: null, claimedUntil: null, failures: 0, fault: "" } as const;
    await tx.backfill.update({ where: { id }, data: { ...data, nextTryAt: now() } });
  });
}
