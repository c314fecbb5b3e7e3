import type { Cadence } from "./cadence";
import type { Pause, Skip, StandIn } from "./period";

/** All that decides when a project's summaries are due and who answers for them. Stand-ins as they were made. */
export type Rhythm = { cadences: Cadence[]; skips: Skip[]; pauses: Pause[]; standIns: StandIn[] };
