import { now } from "~/clock.server";
import { dayOf } from "~/features/projects/cadence-clock";
import type { Period } from "~/features/projects/period";
import { formatInstantShort, formatTime } from "~/features/projects/period-text";
import { type Draft, partWords } from "./draft";
import { dueText } from "./due-text";
import type { AutosaveAnswer, ConflictView, PublishedBy } from "./editor-view";
import type { DraftAuthors } from "./load-week.server";
import type { AlreadyPublished, ConflictWithAuthor, SavedDraft, ValueAuthor } from "./save-draft.server";

/** What happened to saved words, in words, on the clocks of the project. */
export function describeSaved(saved: SavedDraft, period: Period): AutosaveAnswer {
  if (saved.kind === "published") return { kind: "published", ...describePublished(saved, period) };
  const { draft, savedAt, conflicts, others } = saved;
  return {
    kind: "saved",
    saved: momentText(savedAt, period.timeZone),
    due: dueText(period, now()),
    draft,
    conflicts: describeConflicts(conflicts, period),
    others: describeOthers(others, period),
  };
}

export const describePublished = ({ by, at }: AlreadyPublished, { timeZone }: Period): PublishedBy => ({
  by: nameOf(by),
  at: momentText(at, timeZone),
});

export const describeConflicts = (conflicts: readonly ConflictWithAuthor[], { timeZone }: Period): ConflictView[] =>
  conflicts.map(({ path, mine, theirs, by, at }) => ({ path, mine, theirs, by: nameOf(by), at: timeOf(at, timeZone) }));

/** "Priya Nair changed Roadblocks, 14:31", one sentence a person. */
export function describeOthers(others: readonly ValueAuthor[], { timeZone }: Period): string[] {
  const names = [...new Set(others.map(({ by }) => by))];
  return names.map((by) => {
    const values = others.filter((one) => one.by === by);
    const last =
      values
        .map(({ at }) => at)
        .sort()
        .at(-1) ?? "";
    if (!by) return `There are new lines in ${partsOf(values)}`;
    return `${nameOf(by)} changed ${partsOf(values)}, ${timeOf(last, timeZone)}`;
  });
}

/** Everybody else who had a hand in the draft. */
export function describeHands(authors: DraftAuthors, personId: string, period: Period): string[] {
  const values = Object.entries(authors).filter(([, author]) => author.personId !== personId);
  return describeOthers(
    values.map(([path, { name, at }]) => ({ path, by: name, at })),
    period,
  );
}

/** "14:31" of today, "Fri 14:31" of this week, "13 Nov, 14:31". */
export function momentText(at: Date, timeZone: string): string {
  const isToday = dayOf(at, timeZone) === dayOf(now(), timeZone);
  return isToday ? formatTime(at, timeZone) : formatInstantShort(at, timeZone, now());
}

const nameOf = (by: string) => (by === "You" ? "You, on another page," : by || "Somebody else");
const timeOf = (at: string, timeZone: string) => (at ? momentText(new Date(at), timeZone) : "");
const partsOf = (values: readonly { path: string }[]) =>
  [...new Set(values.map(({ path }) => partWords[path.split("/")[0] as keyof Draft]))].join(", ");
