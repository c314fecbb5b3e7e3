/** What usually helps, in the order in which it is offered. */
export const actionKinds = ["pieces", "pairing", "review", "checklist", "estimation", "other"] as const;
export type ActionKind = (typeof actionKinds)[number];

export const actionKindWords: Record<ActionKind, { name: string; hint: string }> = {
  pieces: { name: "Smaller pieces", hint: "Cut the work so that each piece is done within two days." },
  pairing: { name: "Pairing", hint: "Do the next one side by side." },
  review: { name: "Review help", hint: "Somebody looks earlier, or takes half of the reviews." },
  checklist: { name: "A checklist", hint: "Five lines that are looked through before it goes out." },
  estimation: { name: "Estimation practice", hint: "Guess together, then compare with what it took." },
  other: { name: "Something else", hint: "" },
};

/** What stands before an action; "" where it is of no kind that is offered. */
export const actionKindName = (kind: string): string =>
  kind !== "other" && Object.hasOwn(actionKindWords, kind) ? actionKindWords[kind as ActionKind].name : "";
