import type { Meaning } from "./kpi";

/** What a word means for one key number, and the term that explains it. */
export type SenseWords = { text: string; termSlug: string };

/** What a team brings out, and not what a system gets done. */
const ofTeam = /\b(change|deploy|release|merge|pull request|commit|feature|ticket|stor(y|ies)|task)/i;

/** In which sense a word with several is meant by this definition; null where its name says it all. */
export function senseInWords({ sense, unit, name }: Pick<Meaning, "sense" | "unit" | "name">): SenseWords | null {
  if (sense === "error_rate") return { text: `What fails, ${unit}`, termSlug: "error-rate" };
  if (sense === "latency") return { text: "How long one person waits", termSlug: "latency" };
  if (sense !== "throughput") return null;
  return ofTeam.test(`${name} ${unit}`)
    ? { text: `Throughput of the team: what it brings to its users, in ${unit}`, termSlug: "delivery-throughput" }
    : { text: `Throughput of the system: the work that it gets done, in ${unit}`, termSlug: "throughput" };
}
