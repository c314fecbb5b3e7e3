import type { ClockJob } from "~/queue/clock-job";
import { runBackfills } from "./run-backfills.server";

/** Back-fills that somebody has started, and those that stopped in the middle. */
export const backfills: ClockJob = { name: "run-backfills", everySeconds: 2, run: runBackfills };
