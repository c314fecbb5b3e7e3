import { lookAtFeedback } from "~/features/coach/look-at-feedback";
import { lookAtSummary } from "~/features/coach/look-at-summary";
import type { FeedbackText, Remark, SummaryText } from "~/features/coach/remark";
import { emptyDraft } from "~/features/summaries/draft";
import { knownTerms } from "./known-terms";

/** A sentence with the rules that are to remark it, and what the coach said. */
export type Judged = { text: string; place: string; wanted: string[]; found: string[]; remarks: Remark[] };

type Line = { wanted: string[]; place: string; text: string; extra: Record<string, string[]> };

function readLines(set: string): Line[] {
  return set
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => {
      const [rules = "", place = "", text = "", more = ""] = line.split(/ ?\| ?/);
      const extra: Line["extra"] = {};
      for (const pair of more ? more.split("; ") : []) {
        const [name = "", ...value] = pair.split("=");
        extra[name] = [...(extra[name] ?? []), value.join("=")];
      }
      return { wanted: rules === "-" ? [] : rules.split(" "), place, text: text.replaceAll("\\n", "\n"), extra };
    });
}

const judged = ({ wanted, place, text }: Line, remarks: Remark[]): Judged => ({
  ...{ text, place, wanted, remarks },
  found: [...new Set(remarks.map(({ rule }) => rule))],
});

export const judgeSummary = (set: string): Judged[] =>
  readLines(set).map((line) =>
    judged(line, lookAtSummary(summaryOf(line), { knownTerms, facts: line.extra.fact ?? [] })),
  );

function summaryOf({ place, text, extra }: Line): SummaryText {
  const draft: SummaryText = {
    ...emptyDraft,
    state: extra.state?.[0] ?? "at_risk",
    stateReason: extra.reason?.[0] ?? "",
  };
  const milestone = { id: "1", outcome: "", forWhom: extra.forWhom?.[0] ?? "shoppers", state: "on_track", note: "" };
  const roadblock = {
    ...{ id: "1", title: "The scanner is broken", holdsUp: "", cleared: "" },
    ...{ owner: extra.owner?.[0] ?? "", helpWanted: extra.help?.[0] ?? "" },
  };
  if (place === "headline" || place === "notes") return { ...draft, [place]: text };
  if (place === "reason") return { ...draft, stateReason: text };
  if (place === "outcome" || place === "note") return { ...draft, milestones: [{ ...milestone, [place]: text }] };
  if (place === "roadblock") return { ...draft, roadblocks: [{ ...roadblock, title: text }] };
  if (place === "help") return { ...draft, roadblocks: [{ ...roadblock, helpWanted: text }] };
  if (place === "promise") return { ...draft, promises: [{ id: "1", text }] };
  return { ...draft, asks: [{ id: "1", question: text }] };
}

const fine: FeedbackText = {
  behaviour: "You merged the change before anybody had reviewed it.",
  example: "On Tuesday at 16:40, the change to the tax rules.",
  impact: "Finance had to correct 40 invoices by hand.",
};

export const judgeFeedback = (set: string): Judged[] =>
  readLines(set).map((line) => judged(line, lookAtFeedback({ ...fine, [line.place]: line.text })));

export type Score = { rule: string; hits: number; wrong: number; missed: number; precision: number; recall: number };

/** How often the coach was right, and how much it found: per rule, and together under "all". */
export function score(lines: readonly Judged[]): Score[] {
  const rules = [...new Set(lines.flatMap(({ wanted, found }) => [...wanted, ...found]))].toSorted();
  const counts = rules.map((rule) => ({
    rule,
    hits: lines.filter(({ wanted, found }) => wanted.includes(rule) && found.includes(rule)).length,
    wrong: lines.filter(({ wanted, found }) => !wanted.includes(rule) && found.includes(rule)).length,
    missed: lines.filter(({ wanted, found }) => wanted.includes(rule) && !found.includes(rule)).length,
  }));
  const sum = (name: "hits" | "wrong" | "missed") => counts.reduce((total, one) => total + one[name], 0);
  return [...counts, { rule: "all", hits: sum("hits"), wrong: sum("wrong"), missed: sum("missed") }].map((one) => ({
    ...one,
    precision: one.hits / (one.hits + one.wrong || 1),
    recall: one.hits / (one.hits + one.missed || 1),
  }));
}
