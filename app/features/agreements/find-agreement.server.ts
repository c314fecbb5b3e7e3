import { db, type Tx } from "~/db/client.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Terms } from "./terms";

export type AgreementInForce = { id: string; versionId: string; number: number; terms: Terms; acceptedAt: Date };

/** The agreement in force, or null where nothing has been agreed or it has ended. */
export const findAgreement = (
  project: Pick<ProjectAccess, "id">,
  client: Tx | typeof db = db,
): Promise<AgreementInForce | null> => find(client, { projectId: project.id, endedAt: null });

/** The agreement that a version became, in force or ended, or null. */
export const findAgreementOf = (
  tx: Tx,
  project: Pick<ProjectAccess, "id">,
  versionId: string,
): Promise<AgreementInForce | null> => find(tx, { projectId: project.id, versionId });

/** The agreement that was in force at a moment, or null. */
export const findAgreementAt = (project: Pick<ProjectAccess, "id">, at: Date): Promise<AgreementInForce | null> =>
  find(db, { projectId: project.id, acceptedAt: { lte: at }, OR: [{ endedAt: null }, { endedAt: { gt: at } }] });

type Where = NonNullable<Parameters<typeof db.agreement.findFirst>[0]>["where"];

async function find(client: Tx | typeof db, where: Where): Promise<AgreementInForce | null> {
  const agreement = await client.agreement.findFirst({
    where,
    include: { version: { select: { number: true, terms: true } } },
  });
  if (!agreement) return null;
  const { id, versionId, acceptedAt, version } = agreement;
  return { id, versionId, acceptedAt, number: version.number, terms: version.terms as Terms };
}
