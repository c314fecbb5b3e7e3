import { type Draft, partWords } from "./draft";
import type { FieldErrors } from "./field-errors";

/** What stands in the way of publishing: where it is, in the words of the page, and the form's name of the field. */
export type Problem = { field: string; where: string; message: string };

/** In the order of the page. */
export function listProblems(errors: FieldErrors): Problem[] {
  const parts = Object.keys(partWords);
  return Object.entries(errors)
    .flatMap(([field, messages]) => messages.map((message) => ({ field, where: whereOf(field), message })))
    .sort((a, b) => place(parts, a) - place(parts, b));
}

const place = (parts: string[], { field }: Problem) =>
  parts.indexOf(partOf(field)) * 1000 + Number(/\[(\d+)\]/.exec(field)?.[1] ?? 0);
const partOf = (field: string) => field.replace(/\W.*$/, "");

/** "Milestones, line 2" for the form's name of a field. */
export function whereOf(field: string): string {
  const words = partWords[partOf(field) as keyof Draft] ?? "";
  const index = /\[(\d+)\]/.exec(field)?.[1];
  return index === undefined ? words : `${words}, line ${Number(index) + 1}`;
}
