import type { Reading } from "~/features/coach/reading-ease";
import type { Draft } from "../draft";
import { whereOf } from "../list-problems";
import type { CoachView } from "./coach-view";
import { type KeyedRemark, lookAtDraft } from "./look-at-draft";

/** A remark and where it stands: "Milestones, line 2". */
export type PlacedRemark = KeyedRemark & { where: string };
export type DescribedRemarks = { reading: Reading; remarks: PlacedRemark[]; dismissed: PlacedRemark[] };

/** The coach's remarks of a saved draft, the dismissed ones apart. */
export function describeRemarks(draft: Draft, view: CoachView): DescribedRemarks {
  const { remarks, reading } = lookAtDraft(draft, view);
  const placed = remarks.map((remark) => ({ ...remark, where: whereOf(remark.name) }));
  const isDismissed = ({ key }: KeyedRemark) => view.dismissed.includes(key);
  return { reading, remarks: placed.filter((one) => !isDismissed(one)), dismissed: placed.filter(isDismissed) };
}
