import type { FeedbackStage } from "./stage";

export type StepFacts = {
  stage: FeedbackStage;
  amGiver: boolean;
  otherName: string;
  otherIsHere: boolean;
  hasPlan: boolean;
  iAgreed: boolean;
  iClose: boolean;
  otherCloses: boolean;
  /** "12 December", and whether it has come. */
  followUp: string | null;
  isFollowUpDue: boolean;
};

/** Whose turn it is, and what is next, in words for one of the two. */
export type NextStep = { turn: "you" | "other" | "both" | "nobody"; words: string };

/** A wish to close comes before everything else, then what the stage asks for. */
export function nextStep(facts: StepFacts): NextStep {
  const { stage, otherName, otherIsHere, iClose, otherCloses } = facts;
  if (stage === "closed") return { turn: "nobody", words: "It is closed. Both of you can still read and keep it." };
  if (!otherIsHere) return { turn: "you", words: `${otherName} has left. ${leftAlone(stage)}` };
  if (otherCloses) return { turn: "you", words: `${otherName} would like to close it. It is closed once you agree.` };
  if (iClose) return { turn: "other", words: `You would like to close it. It is closed once ${otherName} agrees.` };
  return ofStage[stage](facts);
}

const leftAlone = (stage: FeedbackStage) =>
  stage === "begun" ? "Nobody would read it: you can throw it away." : "You can close it alone.";

const ofStage: Record<Exclude<FeedbackStage, "closed">, (facts: StepFacts) => NextStep> = {
  begun: ({ otherName }) => ({ turn: "you", words: `Write it, then send it. ${otherName} sees nothing before that.` }),
  asked: ({ amGiver, otherName }) =>
    amGiver
      ? { turn: "you", words: `${otherName} asks for your feedback.` }
      : { turn: "other", words: `${otherName} was asked, and writes next.` },
  given: ({ amGiver, otherName }) =>
    amGiver
      ? { turn: "other", words: `${otherName} writes how it looks from their side. Talk after that.` }
      : { turn: "you", words: "Read it, and write how it looks from your side before you talk." },
  viewed: ({ hasPlan, iAgreed, otherName }) => {
    if (!hasPlan) return { turn: "both", words: "Talk, then one of you writes down what you want to do." };
    return iAgreed
      ? { turn: "other", words: `${otherName} looks at the plan. It counts once both of you agree.` }
      : { turn: "you", words: `${otherName} wrote the plan as it stands. Agree to it, or change it.` };
  },
  agreed: ({ followUp, isFollowUpDue }) =>
    isFollowUpDue
      ? { turn: "both", words: "It is time to look again. Write how it went." }
      : { turn: "nobody", words: `Both of you agreed. You look at it again on ${followUp}.` },
  followed_up: () => ({ turn: "both", words: "You have looked again. Close it together, or plan another step." }),
};
