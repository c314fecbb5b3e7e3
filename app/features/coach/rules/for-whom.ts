import { remarkOn } from "../passage";
import { keyOf, readText } from "../read-text";
import type { Remark, SummaryText } from "../remark";
import { emptyAudiences } from "../words/audiences";
import { namesPeople } from "./names-people";

const empty = new Set(emptyAudiences);

/** Milestones of which nobody can tell whom they are for. */
export function findForWhom({ milestones }: Pick<SummaryText, "milestones">): Remark[] {
  return milestones.flatMap(({ id, outcome, forWhom, state }) => {
    const { words, text } = readText(outcome);
    if (state === "dropped" || words.length === 0 || !empty.has(keyOf(forWhom.trim())) || namesPeople(words)) return [];
    return [
      remarkOn("for-whom", { field: `milestones/${id}/outcome`, text }, words, {
        why: "It does not say for whom. Readers look for themselves, or for the people they answer for.",
        frame: "For …: they can …",
      }),
    ];
  });
}
