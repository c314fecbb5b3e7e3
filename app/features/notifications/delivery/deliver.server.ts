import { onNotify } from "~/db/listener.server";
import { repeat } from "~/queue/repeat";
import { type Kind, kindNames } from "../channels/kinds";
import { openLane } from "./lane.server";

type Log = { error(fields: object, text: string): void };

/** Seconds. Beside the database's word: for what came due by the clock, and for a line that was cut. */
const POLL = 1;
/** Milliseconds for what is on its way when the process stops; what is not done then is sent again by another. */
const GRACE = 6_000;
/** How many at once. */
const width: Record<Kind, number> = { email: 12, slack: 6, teams: 6, discord: 6, webhook: 12, "self-test": 1 };

/** Sends what is due, in every instance, until it is stopped. No two send the same. */
export function startDelivering(log: Log): { stop(): Promise<void> } {
  const lanes = kindNames.map((kind) => openLane(kind, width[kind], log));
  const lookAll = () => {
    for (const lane of lanes) lane.look();
  };
  const forget = onNotify(lookAll);
  const polling = repeat(POLL, async () => lookAll());
  return {
    async stop() {
      forget();
      await polling.stop();
      await Promise.all(lanes.map((lane) => lane.stop(GRACE)));
    },
  };
}
