import type { z } from "zod";
import { readingOfCounts, readingOfNumber, readingOfShare } from "../reading-of";
import type { Read } from "../source";
import { askPrometheus } from "./ask-prometheus.server";
import type { prometheus } from "./words";

type Config = z.output<(typeof prometheus)["config"]>;
type Secret = z.output<(typeof prometheus)["secret"]>;

/** Instant queries at the end of the window, with its exact length for $window. */
export const readPrometheus: Read<Config, Secret> = async ({ config, secret, shape, window, signal }) => {
  const filled = (query: string) => query.replaceAll("$window", `${window.seconds}s`);
  const asks = [config.query, ...(shape === "ratio" && config.wholeQuery ? [config.wholeQuery] : [])].map(filled);
  const answers = await Promise.all(
    asks.map((query) => askPrometheus({ config, secret, query, at: window.until, signal })),
  );
  const [first, whole] = answers;
  const value = first?.value ?? null;
  const reading =
    shape === "number" ? readingOfNumber(value) : whole ? readingOfCounts(value, whole.value) : readingOfShare(value);
  return {
    reading,
    query: asks.join("\n/\n"),
    warnings: answers.flatMap(({ warnings }) => warnings),
    series: first?.series ?? 0,
  };
};
