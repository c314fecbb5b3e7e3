import type { SourceWords } from "../source";

export const csv = {
  kind: "csv",
  name: "CSV",
  icon: "table",
  offer: "Upload or paste a table, such as an export of a spreadsheet.",
} as const satisfies SourceWords;
