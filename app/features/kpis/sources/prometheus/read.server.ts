import type { z } from "zod";
import { readingOfCounts, readingOfNumber, readingOfShare } from "../reading-of";
import type { Read } from "../source";
import { askPrometheus } from "./ask-prometheus.server";
import { fillWindow, remarksOn } from "./fill-window";
import type { prometheus } from "./words";

type Config = z.output<(typeof prometheus)["config"]>;
type Secret = z.output<(typeof prometheus)["secret"]>;

/** Instant queries at the end of the window, with its exact length filled in. */
export const readPrometheus: Read<Config, Secret> = async ({ config, secret, shape, window, signal }) => {
  const typed = [config.query, ...(shape === "ratio" && config.wholeQuery ? [config.wholeQuery] : [])];
  const queries = typed.map((query) => fillWindow(query, window.seconds));
  const place = { ...config, ...secret };
  const answers = await Promise.all(queries.map((query) => askPrometheus(place, { query, at: window.until, signal })));
  const [first, whole] = answers.map(({ value }) => value) as [number | null, (number | null)?];
  return {
    reading: readingOf(shape, first, whole),
    query: queries.join("\n/\n"),
    warnings: [...new Set([...typed.flatMap(remarksOn), ...answers.flatMap(({ warnings }) => warnings)])],
    series: answers[0]?.series ?? null,
  };
};

function readingOf(shape: "number" | "ratio", first: number | null, whole: number | null | undefined) {
  if (shape === "number") return readingOfNumber(first);
  if (whole === undefined) return readingOfShare(first);
  const isNothingByNothing = Number.isNaN(first) || Number.isNaN(whole);
  return isNothingByNothing ? readingOfNumber(Number.NaN) : readingOfCounts(first, whole);
}
