import type { SourceWords } from "../source";

export const push = {
  kind: "push",
  name: "Push",
  icon: "upload",
  offer: "A program of yours sends the number by HTTP, with a key of this project.",
} as const satisfies SourceWords;
