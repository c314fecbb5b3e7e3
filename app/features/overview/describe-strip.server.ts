import { lastWeeks } from "~/features/projects/period-list";
import { periodState } from "~/features/projects/period-state";
import { formatDayShort } from "~/features/projects/period-text";
import type { Rhythm } from "~/features/projects/rhythm";
import { type State, stateWords } from "~/features/summaries/state";
import type { StripWeek } from "./brief-view";

const words = { open: "not due yet", late: "late", skipped: "skipped", paused: "paused", not_expected: "not expected" };

/** The last 12 weeks of a project, oldest first: the state that was published, or why nothing was. */
export function describeStrip(
  { cadences, skips, pauses }: Rhythm,
  published: readonly { weekOn: string; state: string }[],
  now: Date,
): StripWeek[] {
  const states = new Map(published.map(({ weekOn, state }) => [weekOn, state as State]));
  return lastWeeks(cadences, now, 12).map(({ weekOn, period }) => {
    const state = states.get(weekOn);
    const week = formatDayShort(weekOn, now);
    if (state) return { weekOn, mark: state, label: `${week}: ${stateWords[state].toLowerCase()}` };
    const skip = skips.find((one) => one.weekOn === weekOn) ?? null;
    const { name } = periodState({ period, now, publishedAt: null, skip, pauses });
    return {
      weekOn,
      mark: name === "published" ? "none" : name,
      label: `${week}: ${words[name as keyof typeof words] ?? name}`,
    };
  });
}
