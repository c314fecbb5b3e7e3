import { type ReadText, readText, type Word } from "./read-text";
import type { FeedbackText, Remark, SummaryText } from "./remark";

/** What a text is for: each rule looks only at the places that it is about. */
export type Place =
  | "headline"
  | "reason"
  | "outcome"
  | "whom"
  | "note"
  | "roadblock"
  | "help"
  | "promise"
  | "ask"
  | "notes"
  | keyof FeedbackText;

/** One field of what the coach reads. */
export type Passage = ReadText & { field: string; place: Place };

/** What one rule says of some words; the rest of a remark is the same for all of them. */
type Said = Pick<Remark, "why" | "frame">;

const passage = (field: string, place: Place, text: string): Passage => ({ field, place, ...readText(text) });

/** The fields of a summary in the order of the page, without the empty ones. */
export function passagesOf(draft: SummaryText): Passage[] {
  return [
    passage("headline", "headline", draft.headline),
    passage("stateReason", "reason", draft.stateReason),
    ...draft.milestones.flatMap(({ id, outcome, forWhom, note }) => [
      passage(`milestones/${id}/outcome`, "outcome", outcome),
      passage(`milestones/${id}/forWhom`, "whom", forWhom),
      passage(`milestones/${id}/note`, "note", note),
    ]),
    ...draft.roadblocks.flatMap(({ id, title, holdsUp, helpWanted }) => [
      passage(`roadblocks/${id}/title`, "roadblock", title),
      passage(`roadblocks/${id}/holdsUp`, "note", holdsUp),
      passage(`roadblocks/${id}/helpWanted`, "help", helpWanted),
    ]),
    ...draft.promises.map(({ id, text }) => passage(`promises/${id}/text`, "promise", text)),
    ...draft.asks.map(({ id, question }) => passage(`asks/${id}/question`, "ask", question)),
    passage("notes", "notes", draft.notes),
  ].filter(({ words }) => words.length > 0);
}

/** A remark about neighbouring words of a passage. */
export const remarkOn = (
  rule: string,
  { field, text }: Pick<Passage, "field" | "text">,
  words: readonly Pick<Word, "from" | "to">[],
  said: Said,
): Remark => {
  const [from, to] = [words[0]?.from ?? 0, words.at(-1)?.to ?? 0];
  return { rule, field, from, to, words: text.slice(from, to), ...said };
};
