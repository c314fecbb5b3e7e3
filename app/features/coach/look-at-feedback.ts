import type { Passage } from "./passage";
import { readText } from "./read-text";
import type { FeedbackText, Remark } from "./remark";
import { findAbsolutes } from "./rules/absolute";
import { findHearsay } from "./rules/hearsay";
import { findNoExample } from "./rules/no-example";
import { findNoImpact } from "./rules/no-impact";
import { findPersonality } from "./rules/personality";
import { findTopics } from "./rules/topics";

/** Everything that the coach has to say of feedback before it is sent, in the order of its fields. */
export function lookAtFeedback(text: FeedbackText): Remark[] {
  const [behaviour, example, impact] = [
    passage("behaviour", text.behaviour),
    passage("example", text.example),
    passage("impact", text.impact),
  ] as const;
  const ofAll = (read: Passage) => [...findPersonality(read), ...findAbsolutes(read), ...findHearsay(read)];
  return [
    ...ofAll(behaviour),
    ...findTopics(behaviour),
    ...ofAll(example),
    ...findTopics(example),
    ...findNoExample(example, text.example),
    ...ofAll(impact),
    ...findTopics(impact),
    ...findNoImpact(impact),
  ].slice(0, MOST);
}

/** More than these nobody reads. */
const MOST = 40;

/** What somebody is quoted with is not what the author says. */
const passage = (place: keyof FeedbackText, text: string): Passage => ({
  field: place,
  place,
  ...readText(text, { quotes: false }),
});
