import { lookAtFeedback } from "~/features/coach/look-at-feedback";
import type { FeedbackText, Remark } from "~/features/coach/remark";
import { remarkKey } from "./remark-key";

/** What the coach says of what is written so far: nothing of a field that is still empty, and nothing that was dismissed. */
export const remarksOn = (text: FeedbackText, dismissed: readonly string[]): Remark[] =>
  lookAtFeedback(text).filter(
    (remark) => text[remark.field as keyof FeedbackText]?.trim() !== "" && !dismissed.includes(remarkKey(remark)),
  );
