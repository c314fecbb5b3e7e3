import { setImmediate as nextTurn } from "node:timers/promises";
import { log } from "~/server/log.server";

const running = new Set<Promise<void>>();

/** Starts work whose outcome and duration the answer must neither wait for nor betray. */
export function afterAnswer(work: () => Promise<unknown>): void {
  const run = nextTurn()
    .then(work)
    .catch((error: unknown) => log.error({ err: error }, "work after an answer failed"))
    .then(() => void running.delete(run));
  running.add(run);
}

/** Resolves when all work that was started so is done: to be awaited before the database is closed. */
export const settleAfterAnswers = async (): Promise<void> => void (await Promise.all(running));
