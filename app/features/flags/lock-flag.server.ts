import type { Tx } from "~/db/client.server";
import type { Flag } from "./flag";

/** Makes changes of one flag wait for each other until the transaction ends; null where the project has none of that id. */
export async function lockFlag(tx: Tx, projectId: string, flagId: string): Promise<Flag | null> {
  await tx.$executeRaw`select from flag where id = ${flagId}::uuid and project_id = ${projectId}::uuid for update`;
  return tx.flag.findFirst({ where: { id: flagId, projectId } });
}
