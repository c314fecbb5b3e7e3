export type Series = { labels: Record<string, string>; samples: [second: number, value: number][] };

/** Another amount of traffic than inside the week, so that an edge that is an hour off shows. */
const OUTSIDE = 40;

/**
 * Counters of two instances of a service and of a neighbour, sampled every `step` seconds from two hours before each
 * stretch to two hours after it. Every instance restarts, and counts from zero, on two days of each stretch.
 */
export function makeCounters(stretches: readonly { from: Date; until: Date }[], step: number): Series[] {
  const random = mulberry(5);
  const kinds = [
    ["200", 60],
    ["404", 7],
    ["500", 3],
    ["503", 1],
  ] as const;
  return ["a", "b"].flatMap((instance, at) =>
    ["api", "web"].flatMap((job) =>
      kinds.map(([code, most]): Series => {
        let value = 1_000;
        const samples = stretches.flatMap(({ from, until }) => {
          const [start, end] = [from.getTime() / 1000, until.getTime() / 1000];
          const restarts = [start + (1 + at) * 86_400 + 4_000, start + (4 + at) * 86_400 + 9_000];
          // Nobody scrapes at midnight sharp.
          const seconds = Array.from(
            { length: Math.floor((end - start + 14_400) / step) },
            (_, place) => start - 7_183 + place * step,
          );
          return seconds.map((second): [number, number] => {
            const isInside = second > start && second <= end;
            const isNew = restarts.some((restart) => second > restart && second - step <= restart);
            value = (isNew ? 0 : value) + Math.floor(random() * most * (isInside ? 1 : OUTSIDE));
            return [second, value];
          });
        });
        return { labels: { job, instance, code }, samples };
      }),
    ),
  );
}

/** What a counter gained from sample to sample; after a restart it has gained all that it shows. */
export function gained(samples: Series["samples"], counts: (before: number, second: number) => boolean): number {
  return samples.reduce((sum, [second, value], place) => {
    const before = samples[place - 1];
    if (!before || !counts(before[0], second)) return sum;
    return sum + (value >= before[1] ? value - before[1] : value);
  }, 0);
}

/** In the text that promtool reads (seconds, with an end), or that VictoriaMetrics reads (milliseconds). */
export function inText(name: string, all: readonly Series[], format: "openmetrics" | "prometheus"): string {
  const lines = all.flatMap(({ labels, samples }) => {
    const set = Object.entries(labels).map(([label, value]) => `${label}=${JSON.stringify(value)}`);
    const factor = format === "openmetrics" ? 1 : 1000;
    return samples.map(([second, value]) => `${name}{${set}} ${value} ${second * factor}`);
  });
  const family = name.replace(/_total$/, "");
  return format === "openmetrics" ? `# TYPE ${family} counter\n${lines.join("\n")}\n# EOF\n` : `${lines.join("\n")}\n`;
}

/** The same numbers in every run. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
