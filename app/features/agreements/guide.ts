/** The conversation that starts an agreement, step by step, in the words of whoever opens it. */
export type Guide = {
  appreciate: string;
  need: string;
  effect: string;
  proposed: string;
  urgent: string;
  theirView: string;
  fallBack: string;
};

export const emptyGuide: Guide = {
  ...{ appreciate: "", need: "", effect: "", proposed: "", urgent: "", theirView: "", fallBack: "" },
};

export type GuideStep = {
  name: keyof Guide;
  title: string;
  hint: string;
  example: string;
  /** What the form says where it is empty; a step without it may be left out, for the terms say it as well. */
  missing?: string;
};

export const guideSteps: readonly GuideStep[] = [
  {
    name: "appreciate",
    title: "Say what you appreciate",
    hint: "Begin with something the other side does that helps. One true example is enough.",
    example: "You answered our question about refunds within the hour. That saved us two days.",
    missing: "Begin with one thing that you appreciate.",
  },
  {
    name: "need",
    title: "Acknowledge the need to know",
    hint: "Say what they need to know, and why, the way they would say it.",
    example: "You are asked every day how the launch stands, and you need an answer that you can rely on.",
    missing: "Say what they need to know, and why.",
  },
  {
    name: "effect",
    title: "Name the effect on the work",
    hint: "Say what the present way costs the work. Speak of the work, not of a person.",
    example:
      "Each question in between takes a quarter of an hour until the thread is found again. Last week we had eleven.",
    missing: "Say what the present way costs the work.",
  },
  {
    name: "proposed",
    title: "Say what you propose",
    hint: "One or two sentences. The exact terms come below.",
    example:
      "One page every Friday: what changed, what is at risk, what we need from you. And half an hour together on Tuesday.",
    missing: "Say what you propose, in a sentence or two.",
  },
  {
    name: "urgent",
    title: "Promise a word at once for what cannot wait",
    hint: "Say that bad news is not kept for the weekly page.",
    example: "If people cannot pay, you hear from us within half an hour, on a Sunday too.",
  },
  {
    name: "theirView",
    title: "Invite their view",
    hint: "Ask, and mean it. What do they see that you do not?",
    example: "What would you miss? Is there something that you need to know sooner?",
  },
  {
    name: "fallBack",
    title: "Fall back on a trial",
    hint: "Nobody has to be convinced today. Two weeks show more than a discussion.",
    example: "Let us try it for two weeks, then look at the record together. If it does not work, we go back.",
  },
];
