import type { FeedbackText, Remark } from "./remark";

/** Everything that the coach has to say of feedback before it is sent, in the order of its fields. */
export function lookAtFeedback(_text: FeedbackText): Remark[] {
  return [];
}
