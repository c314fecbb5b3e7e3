/** What the record of a conversation knows; it is never more than this and a time. */
const words = {
  asked: "asked for feedback",
  given: "gave feedback",
  viewed: "wrote their view",
  planned: "wrote a plan",
  agreed: "agreed to the plan",
  followed_up: "wrote how it went",
  close_wanted: "wanted to close it",
  kept_open: "wanted to keep it open",
  closed: "closed it",
  exported: "saved it as a file",
  key_removed: "left, and can no longer open it",
} as const;
export type EventKind = keyof typeof words;

export const eventInWords = (kind: string): string =>
  Object.hasOwn(words, kind) ? words[kind as EventKind] : "did something";
