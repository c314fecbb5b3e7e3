import type { z } from "zod";
import type { WeekOn } from "~/features/projects/cadence";
import type { ReadingValue, Shape } from "../kpi";

/** What the app knows of a place where numbers come from. */
export type SourceWords = {
  kind: string;
  /** "Prometheus": stands before the host in "from Prometheus at metrics.example.org". */
  name: string;
  icon: "pencil" | "table" | "upload" | "activity" | "git-merge" | "database";
  /** When to choose it, in one sentence for who connects it. */
  offer: string;
};

/**
 * A field of the form that connects a source: the name is a key of `config`, or of `secret` where `isSecret`. Without
 * `shapes` it is asked for every KPI; without `options` it is a line, or a text where `isLong`.
 */
export type SourceField = {
  name: string;
  label: string;
  hint: string;
  isSecret?: boolean;
  isLong?: boolean;
  isOptional?: boolean;
  options?: readonly { value: string; label: string; shapes?: readonly Shape[] }[];
  shapes?: readonly Shape[];
};

/** A source that is asked. `config` may be shown again; `secret` is sealed and never shown. Both are flat objects of texts. */
export type PulledSource<
  Config extends z.ZodObject = z.ZodObject,
  Secret extends z.ZodObject = z.ZodObject,
> = SourceWords & {
  config: Config;
  secret: Secret;
  fields: readonly SourceField[];
  /** Whether a day may be asked for as well as a week. */
  hasDays: boolean;
  /** What the readings say they come from: the host, or the repository. */
  place(config: z.output<Config>): string;
};

/** A stretch of local time, from midnight to midnight unless it is not over yet. `seconds` is its exact length. */
export type ReadingWindow = { weekOn: WeekOn; from: Date; until: Date; seconds: number; timeZone: string };

/** What is asked: `shape` decides whether one number or two counts are wanted. Times out, in all, with `signal`. */
export type Ask<Config, Secret> = {
  config: Config;
  secret: Secret;
  shape: Shape;
  window: ReadingWindow;
  signal: AbortSignal;
};

/** `query` is what was sent; `warnings` what the other side said beside its answer; `series` how many it gave, where it says. */
export type SourceAnswer = { reading: ReadingValue; query: string; warnings: string[]; series: number | null };

/** Throws a SourceFault where there is no answer that could be a reading. */
export type Read<Config, Secret> = (ask: Ask<Config, Secret>) => Promise<SourceAnswer>;
