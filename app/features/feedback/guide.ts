import type { FeedbackWords } from "./words";

export type FeedbackPart = "behaviour" | "example" | "impact";

type GuideStep = {
  name: FeedbackPart & keyof FeedbackWords;
  title: string;
  /** What stands above it for both, once it is sent. */
  saidTitle: string;
  hint: string;
  example: string;
  missing: string;
};

/** What good feedback says, step by step. */
export const guideSteps: readonly GuideStep[] = [
  {
    name: "behaviour",
    title: "What you saw or heard",
    saidTitle: "What was seen or heard",
    hint: "Something that was done or said, as a camera would have shown it. One thing only; not what somebody is like.",
    example: "The last two hand-overs reached us on Friday after six, without the list of what was tested.",
    missing: "Say what you saw or heard, in a sentence.",
  },
  {
    name: "example",
    title: "One time when it happened",
    saidTitle: "One time when it happened",
    hint: "The most recent one that you remember well, with its day. You can link what both of you can see.",
    example: "On 6 November the price list came at 18:20, and Tomás asked in the chat what he could rely on.",
    missing: "Give one example with its day.",
  },
  {
    name: "impact",
    title: "What it leads to",
    saidTitle: "What it leads to",
    hint: "For the work, for others, or for you. Say it calmly: it is the reason why you speak.",
    example: "We tested the whole of it again on Monday, and the partners waited a day longer.",
    missing: "Say what it leads to.",
  },
];

/** How the rest goes, for both to know before it begins. */
export const conversationSteps = [
  "One of you writes: what happened, one example, what it leads to.",
  "The other writes how it looks from their side, before you talk.",
  "You talk. Then both agree on what to do, who does it and by when.",
  "Two weeks later you look again, and close it together.",
] as const;
