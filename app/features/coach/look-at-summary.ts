import { passagesOf } from "./passage";
import type { Evidence, Remark, SummaryText } from "./remark";
import { findAcronyms } from "./rules/acronym";
import { findActivity } from "./rules/activity";
import { findContradictions } from "./rules/contradiction";
import { findForWhom } from "./rules/for-whom";
import { findHedges } from "./rules/hedge";
import { findPassive } from "./rules/passive";
import { findTerms } from "./rules/term";
import { findTickets } from "./rules/ticket";

/** More than these nobody reads. */
const MOST = 40;

/** Everything that the coach has to say of a summary, in the order of its fields. */
export function lookAtSummary(draft: SummaryText, evidence: Evidence): Remark[] {
  const passages = passagesOf(draft);
  const order = new Map(passages.map(({ field }, index) => [field, index]));
  const place = ({ field }: Remark) => order.get(field) ?? 0.5;
  const named = [...passages.flatMap(findTickets), ...findTerms(passages, evidence)];
  return [
    ...findContradictions(passages, draft, evidence),
    ...passages.flatMap(findActivity),
    ...findForWhom(draft),
    ...findPassive(passages, draft),
    ...named,
    ...findAcronyms(passages, evidence)
      .slice(0, MOST)
      .filter((one) => !named.some((other) => overlaps(one, other))),
    ...passages.flatMap(findHedges),
  ]
    .toSorted((one, other) => place(one) - place(other) || one.from - other.from)
    .slice(0, MOST);
}

const overlaps = (one: Remark, other: Remark) =>
  one.field === other.field && one.from < other.to && other.from < one.to;
