import { type Kind, kinds } from "../channels/kinds";
import { attemptDelivery } from "./attempt-delivery.server";
import { type Claim, claimDeliveries } from "./claim-deliveries.server";

type Log = { error(fields: object, text: string): void };

export type Lane = {
  /** There may be something to send. */
  look(): void;
  /** Takes nothing more and waits for what is on its way, as long as `milliseconds`. */
  stop(milliseconds: number): Promise<void>;
};

/** Sends what is due by one kind of channel, `width` at once. A lane each: what waits for one keeps up no other. */
export function openLane(kind: Kind, width: number, log: Log): Lane {
  const flying = new Map<string, Promise<void>>();
  const timers = new Set<NodeJS.Timeout>();
  let isStopped = false;
  let isAsking = false;
  let isAskedAgain = false;
  let asking: Promise<void> = Promise.resolve();

  const look = () => {
    if (isStopped) return;
    isAskedAgain = isAsking;
    if (isAsking) return;
    isAsking = true;
    asking = fill().finally(() => {
      isAsking = false;
      if (isAskedAgain) look();
    });
  };

  const fill = async () => {
    if (flying.size >= width) return;
    try {
      for (const claim of await claimDeliveries(kind, width - flying.size, [...flying.keys()])) fly(claim);
    } catch (err) {
      log.error({ err, channel: kind }, "What is due could not be asked for");
    }
  };

  const fly = (claim: Claim) => {
    const attempt = attemptDelivery(claim)
      .catch((err) => log.error({ err, delivery: claim.id }, "An outcome could not be written; it is sent again"))
      .finally(() => {
        flying.delete(claim.id);
        look();
        lookIn(kinds[kind].paceSeconds);
      });
    flying.set(claim.id, attempt);
  };

  const lookIn = (seconds: number) => {
    if (seconds === 0 || isStopped) return;
    const timer = setTimeout(
      () => {
        timers.delete(timer);
        look();
      },
      seconds * 1000 + 10,
    );
    timers.add(timer);
  };

  return {
    look,
    async stop(milliseconds) {
      isStopped = true;
      for (const timer of timers) clearTimeout(timer);
      await asking;
      let timer: NodeJS.Timeout | undefined;
      const patience = new Promise((goOn) => {
        timer = setTimeout(goOn, milliseconds);
      });
      await Promise.race([Promise.all(flying.values()), patience]);
      clearTimeout(timer);
    },
  };
}
