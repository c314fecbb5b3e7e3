import type { Tx } from "~/db/client.server";
import type { Trial } from "./trial";

/** Whether another agreement has taken the trial's place by now. The caller holds the project's lock. */
export const isReplaced = async (tx: Tx, { id, projectId }: Trial): Promise<boolean> =>
  (await tx.trial.count({ where: { id, projectId, replacedAt: null } })) === 0;
