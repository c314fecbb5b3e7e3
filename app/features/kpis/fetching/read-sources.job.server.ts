import type { ClockJob } from "~/queue/clock-job";
import { readDueSources } from "./read-due-sources.server";

/** Readings of connected sources, at the times of next-read.ts. */
export const readSources: ClockJob = { name: "read-sources", everySeconds: 30, run: readDueSources };
