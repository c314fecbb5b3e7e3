import type { SourceWords } from "../source";

export const byHandWords = {
  kind: "by_hand",
  name: "By hand",
  icon: "pencil",
  offer: "Somebody types the number in, in the week's draft or on the page of the key number.",
} as const satisfies SourceWords;
