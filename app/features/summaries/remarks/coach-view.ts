import type { Meaning } from "~/features/kpis/kpi";

/** What the coach has to know beside a draft, in the browser as on the server. */
export type CoachView = {
  knownTerms: string[];
  /** Remarks that somebody dismissed, by their keys. */
  dismissed: string[];
  numbers: (Pick<Meaning, "name" | "shape" | "sense" | "unit" | "direction" | "target"> & { id: string })[];
  /** The dates that milestones had last time, by their ids. */
  targets: Record<string, string>;
  openFlags: string[];
  promises: { id: string; text: string }[];
};
