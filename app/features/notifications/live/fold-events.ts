import type { LiveEvent, OpenBanners } from "./live-event";

/** What a page knows: of each thing the newest message. */
export type Known = ReadonlyMap<string, LiveEvent>;

/** Of two messages about the same thing the later one counts, in whatever order they come. */
export function foldEvent(known: Known, event: LiveEvent): Known {
  const before = known.get(event.aboutId);
  return before && before.at > event.at ? known : new Map(known).set(event.aboutId, event);
}

/** Everything that is open as of an instant: what a page still showed from before it is over, what came since stays. */
export function foldOpen(known: Known, { asOf, events }: OpenBanners): Known {
  const since = [...known].filter(([, { at }]) => at > asOf);
  return events.reduce(foldEvent, new Map(since) as Known);
}

/** What the page shows, newest first. */
export const openEvents = (known: Known): LiveEvent[] =>
  [...known.values()].filter(({ banner }) => banner.isOpen).sort((a, b) => b.at - a.at);
