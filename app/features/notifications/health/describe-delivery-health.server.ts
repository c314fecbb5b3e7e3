import { now } from "~/clock.server";
import { relativeDue } from "~/features/projects/period-text";
import { kinds } from "../channels/kinds";
import { readSelfTest } from "../self-test/read-self-test.server";
import { type ChannelHealth, readDeliveryHealth } from "./read-delivery-health.server";

/** What is late by more than this is worth a look. */
const LATE_SECONDS = 60;

/** Whether messages go out, in lines for an admin; `isWell` is false where a critical flag may be held up now. */
export type DeliveryHealth = { isWell: boolean; lines: string[] };

export async function describeDeliveryHealth(): Promise<DeliveryHealth> {
  const at = now();
  const [channels, test] = await Promise.all([readDeliveryHealth(), readSelfTest(at)]);
  const late = channels.some(({ oldestCriticalDueSeconds }) => (oldestCriticalDueSeconds ?? 0) > LATE_SECONDS);
  return {
    isWell: !late && (test === null || test.faults.length === 0),
    lines: [
      ...(test ? selfTestLines(test, at) : ["Self-test: none has ended yet."]),
      ...channels.filter(({ channel }) => channel !== "self-test").map((channel) => channelLine(channel, at)),
    ],
  };
}

function selfTestLines(test: NonNullable<Awaited<ReturnType<typeof readSelfTest>>>, at: Date): string[] {
  const when = relativeDue(at, test.startedAt);
  if (test.faults.length > 0) return [`Self-test failed, ${when}:`, ...test.faults];
  return [`Self-test passed, ${when}, in ${(test.tookSeconds ?? 0).toFixed(1)} s.`];
}

function channelLine({ channel, waiting, dead, oldestDueSeconds, lastSentAt }: ChannelHealth, at: Date): string {
  const parts = [
    channel === "page" ? `${waiting} wait for a page to be opened` : `${waiting} wait`,
    oldestDueSeconds !== null &&
      oldestDueSeconds > LATE_SECONDS &&
      `the oldest for ${Math.round(oldestDueSeconds / 60)} min`,
    dead > 0 && `${dead} given up in the last seven days`,
    lastSentAt ? `last taken ${relativeDue(at, lastSentAt)}` : "none taken in the last seven days",
  ];
  return `${nameOf(channel)}: ${parts.filter(Boolean).join(", ")}.`;
}

const nameOf = (channel: string) =>
  channel === "page" ? "Open pages" : (kinds[channel as keyof typeof kinds]?.name ?? channel);
