import type { ClockJob } from "./queue/clock-job";

/** The clock map: every periodic job. */
export const jobs: ClockJob[] = [];
