import type { ClockJob } from "~/queue/clock-job";
import { runFlagClocks } from "./run-flag-clocks.server";

/** Repeats, escalation and promised words of open flags. */
export const flagClocks: ClockJob = { name: "flag-clocks", everySeconds: 5, run: runFlagClocks };
