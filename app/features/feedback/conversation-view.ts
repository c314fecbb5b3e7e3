import type { Remark } from "~/features/coach/remark";
import type { NextStep } from "./next-step";
import type { SharedThing } from "./shared-things.server";
import type { FeedbackStage } from "./stage";
import type { FeedbackWords, OutcomeWords, PlanWords, ViewWords } from "./words";

/** Who said something and when; `text` is null where the row does not open. */
export type Said = { by: string; at: string; text: string | null };
export type ActionView = { kind: string; what: string; owner: string; due: string };
export type PlanView = {
  number: number;
  by: string;
  at: string;
  /** Null where the row does not open. */
  actions: ActionView[] | null;
  followUp: string;
  /** Who agrees to it as it stands. */
  agreed: string[];
  isAgreed: boolean;
  mayAgree: boolean;
};

/** A form as its reader finds it: what they wrote so far, and when it was saved. */
type Kept<Words> = { words: Words; saved: string };

export type ConversationView = {
  id: string;
  title: string;
  otherName: string;
  amGiver: boolean;
  otherIsHere: boolean;
  stage: FeedbackStage;
  stageWord: string;
  next: NextStep;
  /** The secret is another one now: nothing that was said can be opened. */
  isLocked: boolean;
  ask: Said | null;
  feedback: {
    by: string;
    at: string;
    parts: { title: string; text: string }[] | null;
    links: SharedThing[];
    lost: number;
  } | null;
  view: Said | null;
  plan: PlanView | null;
  outcomes: (Said & { id: string; result: string })[];
  writes: {
    feedback: (Kept<FeedbackWords> & { choices: SharedThing[]; remarks: Remark[] }) | null;
    view: Kept<ViewWords> | null;
    /** `isOther`: the other one wrote a plan while this was written. */
    plan:
      | (Kept<PlanWords> & {
          base: number;
          people: { value: string; label: string }[];
          isOther: boolean;
          isDraft: boolean;
        })
      | null;
    outcome: (Kept<OutcomeWords> & { outcomeId: string }) | null;
  };
  closing: "alone" | "together" | "wanted-by-you" | "wanted-by-other" | "discard" | null;
  events: { text: string; at: string }[];
};
