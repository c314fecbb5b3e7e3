import { config } from "~/config.server";
import type { Outcome } from "../channels/channel";
import { senders } from "../channels/senders.server";
import { CLAIM_SECONDS, type Claim } from "./claim-deliveries.server";
import { openDelivery } from "./open-delivery.server";
import { recordOutcome } from "./record-outcome.server";
import { restInDemo } from "./rest-in-demo.server";

/** The claim must outlive the attempt and the writing of its outcome. */
const MOST_SECONDS = CLAIM_SECONDS - 10;
const RECORD_TRIES = 4;

/** Sends what was claimed and writes what came of it. Throws only when it could not be written: then the claim expires. */
export async function attemptDelivery(claim: Claim): Promise<void> {
  if (config.DEMO && claim.kind !== "self-test") return restInDemo(claim);
  const outcome = await within(MOST_SECONDS, send(claim)).catch(notSent);
  await record(claim, outcome);
}

async function send({ id, kind }: Claim): Promise<Outcome> {
  const opened = await openDelivery(id);
  if ("refused" in opened) return { kind: "gone", answer: opened.refused };
  return senders[kind](opened.envelope, opened.place);
}

/** Nothing that a sender throws says anything about the other side. The words of an unknown fault may hold a secret. */
const notSent = (error: unknown): Outcome => ({
  kind: "later",
  answer: error instanceof TooSlowError ? error.message : "Not sent: Drumbeat could not read this channel’s settings.",
});

class TooSlowError extends Error {}

async function within<Result>(seconds: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, refuse) => {
    const error = new TooSlowError(`No whole answer within ${seconds} seconds.`);
    timer = setTimeout(() => refuse(error), seconds * 1000);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** A database that is away for a moment must not make the other side hear it twice. */
async function record(claim: Claim, outcome: Outcome, tries = RECORD_TRIES): Promise<void> {
  try {
    await recordOutcome(claim, outcome);
  } catch (error) {
    if (tries <= 1) throw error;
    await new Promise((goOn) => setTimeout(goOn, 500));
    await record(claim, outcome, tries - 1);
  }
}
