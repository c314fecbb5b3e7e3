import { type Draft, partWords } from "./draft";

/** A part of the summary as the page lists it; `missing` says in a word what is still empty, or is "". */
export type OutlineItem = { part: keyof Draft; title: string; missing: string };

/** The parts of a summary in the order of the page. Key numbers and last promises only where there are any. */
export function outlineOf(draft: Draft): OutlineItem[] {
  const unjudged = draft.lastPromises.filter(({ outcome }) => !outcome).length;
  const unread = draft.readings.filter(({ status, value, numerator, denominator }) =>
    [status, value, numerator, denominator].every((text) => text.trim() === ""),
  ).length;
  const items: [keyof Draft, string][] = [
    ["headline", draft.headline.trim() ? "" : "empty"],
    ["state", draft.state ? "" : "not chosen"],
    ["lastPromises", unjudged ? `${unjudged} to judge` : ""],
    ["milestones", draft.milestones.length ? "" : "none"],
    ["readings", unread ? `${unread} empty` : ""],
    ["roadblocks", draft.roadblocks.length ? "" : "none"],
    ["promises", draft.promises.length ? "" : "none"],
    ["asks", draft.asks.length ? "" : "none"],
    ["notes", draft.notes.trim() ? "" : "empty"],
  ];
  return items
    .filter(([part]) => (part !== "lastPromises" && part !== "readings") || draft[part].length > 0)
    .map(([part, missing]) => ({ part, title: partWords[part], missing }));
}
