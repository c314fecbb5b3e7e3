import type { ClockJob } from "~/queue/clock-job";
import { runSelfTest } from "./run-self-test.server";

/** The way of a flag, from its entry to the pages and the mail server, is walked every minute. */
export const selfTest: ClockJob = { name: "self-test", everySeconds: 60, run: runSelfTest };
