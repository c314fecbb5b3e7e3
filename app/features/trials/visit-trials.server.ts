import { log } from "~/server/log.server";
import { listTrials } from "./get-trial.server";
import type { Trial } from "./trial";

type Place = { projectId: string; trialId: string };

/** Does something for one trial after the other. One that fails is logged, and the others follow. */
export async function visitTrials<At extends Place>(
  places: readonly At[],
  failure: string,
  visit: (trial: Trial, place: At) => Promise<unknown>,
): Promise<void> {
  for (const place of places) {
    const { projectId, trialId } = place;
    try {
      const trial = (await listTrials(projectId)).find(({ id }) => id === trialId);
      if (trial) await visit(trial, place);
    } catch (err) {
      log.error({ err, projectId, trialId }, failure);
    }
  }
}
