/** How it went since it was agreed on. */
export const outcomeResults = ["better", "partly", "same"] as const;
export type OutcomeResult = (typeof outcomeResults)[number];

export const outcomeResultWords: Record<OutcomeResult, { name: string; hint: string }> = {
  better: { name: "It is better", hint: "What was agreed is done, and it helped." },
  partly: { name: "Partly", hint: "Some of it is done, or it helped a little." },
  same: { name: "As before", hint: "Nothing changed yet. That is worth knowing too." },
};

export const outcomeResultName = (result: string): string =>
  Object.hasOwn(outcomeResultWords, result) ? outcomeResultWords[result as OutcomeResult].name : "";
