import { formatDayShort } from "~/features/projects/period-text";
import type { Content } from "~/features/summaries/content";
import { stateWords } from "~/features/summaries/state";
import type { SummaryView } from "~/features/summaries/summary-view";

type Said = { content: Content; view: SummaryView; before: Content | null; weekOn: string };

/** What changed since the summary before, a line each, in the order in which a reader wants to know it. */
export function changesInWords({ content, view, before, weekOn }: Said, at: Date): string[] {
  const wasOpen = new Set(before?.roadblocks.filter(({ clearedOn }) => !clearedOn).map(({ id }) => id));
  const moved = content.milestones.flatMap(({ outcome, moves, targetOn }) => {
    const last = moves.at(-1);
    if (last?.weekOn !== weekOn) return [];
    const from = last.fromOn ? `from ${formatDayShort(last.fromOn, at)} ` : "";
    const to = targetOn ? `${from}to ${formatDayShort(targetOn, at)}` : "without a date now";
    return [`Moved: ${outcome}, ${to}. ${last.reason}`];
  });
  return [
    stateLine(content, before),
    listed(
      "Delivered",
      view.delivered.map(({ title, when }) => title + (when && ` (${when})`)),
    ),
    view.promisesKept && `Promises of last time: ${view.promisesKept}`,
    ...moved,
    listed(
      "Not planned any more",
      view.dropped.map(({ title }) => title),
    ),
    ...view.roadblocks.map(({ id, title, text, when }) =>
      wasOpen.has(id) ? `Still in the way: ${title} (${when})` : `New roadblock: ${joined(title, text)}`,
    ),
    listed(
      "No longer in the way",
      view.cleared.map(({ title }) => title),
    ),
    listed(
      "Promised for next time",
      view.promises.map(({ text }) => text),
    ),
  ].filter((line): line is string => Boolean(line));
}

function stateLine({ state, stateReason, stateAlthough = [] }: Content, before: Content | null): string {
  const was = before && before.state !== state ? `Was ${stateWords[before.state].toLowerCase()} last time.` : "";
  const although = stateAlthough.length > 0 && `${stateWords[state]}, although: ${stateAlthough.join(" ")}`;
  return [was, stateReason, although].filter(Boolean).join(" ");
}

const listed = (label: string, items: readonly string[]): string =>
  items.length > 0 ? `${label}: ${items.map((item) => item.replace(/\.$/, "")).join("; ")}` : "";

const joined = (title: string, text: string) => (text ? `${title.replace(/\.$/, "")}. ${text}` : title);
