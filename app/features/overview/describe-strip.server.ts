import { lastWeeks } from "~/features/projects/period-list";
import { periodState } from "~/features/projects/period-state";
import { formatDayShort } from "~/features/projects/period-text";
import type { Rhythm } from "~/features/projects/rhythm";
import { type State, stateWords } from "~/features/summaries/state";
import type { Strip, StripMark } from "./brief-view";

const words: Partial<Record<StripMark, string>> = {
  open: "not due yet",
  late: "late",
  skipped: "skipped",
  paused: "paused",
};

/** The last 12 weeks of a project, and a later one that was published early: the state that was said, or why there is none. */
export function describeStrip(
  { cadences, skips, pauses }: Rhythm,
  published: readonly { weekOn: string; state: string }[],
  now: Date,
): Strip {
  const states = new Map(published.map(({ weekOn, state }) => [weekOn, state as State]));
  const weeks = lastWeeks(cadences, now, 12, published.at(-1)?.weekOn).map(({ weekOn, period }) => {
    const skip = skips.find((one) => one.weekOn === weekOn) ?? null;
    const { name } = periodState({ period, now, publishedAt: null, skip, pauses });
    const mark: StripMark = states.get(weekOn) ?? (name === "published" ? "none" : name);
    return { weekOn, mark };
  });
  return { marks: weeks.map(({ mark }) => mark), label: inWords(weeks, now) };
}

/** Weeks in a row that say the same are told together; those that expect nothing are passed over. */
function inWords(weeks: readonly { weekOn: string; mark: StripMark }[], now: Date): string {
  const runs: { mark: StripMark; fromOn: string; toOn: string }[] = [];
  for (const { weekOn, mark } of weeks.filter(({ mark }) => mark !== "not_expected")) {
    const last = runs.at(-1);
    if (last?.mark === mark) last.toOn = weekOn;
    else runs.push({ mark, fromOn: weekOn, toOn: weekOn });
  }
  return runs
    .map(({ mark, fromOn, toOn }) => {
      const until = toOn === fromOn ? "" : ` to ${formatDayShort(toOn, now)}`;
      return `${formatDayShort(fromOn, now)}${until} ${words[mark] ?? stateWords[mark as State].toLowerCase()}`;
    })
    .join(", ");
}
