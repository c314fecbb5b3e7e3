import { type Draft, type ListName, lists } from "./draft";

/** One value of a draft: "headline", or "milestones/<id>/outcome". */
export type DraftPath = string;

type Line = Record<string, string> & { id: string };

const isList = (name: string): name is ListName => (lists as readonly string[]).includes(name);
const linesOf = (draft: Draft, name: ListName): Line[] => draft[name] as Line[];

/** Every value by its path. A list itself stands for which lines it has and in which order. */
export function draftValues(draft: Draft): Map<DraftPath, string> {
  const values = new Map<DraftPath, string>();
  for (const [name, value] of Object.entries(draft)) {
    if (!isList(name)) {
      values.set(name, value as string);
      continue;
    }
    values.set(
      name,
      linesOf(draft, name)
        .map(({ id }) => id)
        .join(),
    );
    for (const { id, ...fields } of linesOf(draft, name)) {
      for (const [field, text] of Object.entries(fields)) values.set(`${name}/${id}/${field}`, text);
    }
  }
  return values;
}

/** The paths at which two drafts differ; an empty value and a missing line are the same. */
export function differences(before: Draft, after: Draft): DraftPath[] {
  const [was, is] = [draftValues(before), draftValues(after)];
  return [...new Set([...was.keys(), ...is.keys()])].filter((path) => (was.get(path) ?? "") !== (is.get(path) ?? ""));
}

export const valueAt = (draft: Draft, path: DraftPath): string => draftValues(draft).get(path) ?? "";

/** The draft with other values at some paths; a path whose line is not there changes nothing. */
export function withValues(draft: Draft, values: readonly (readonly [DraftPath, string])[]): Draft {
  const changed = structuredClone(draft);
  for (const [path, value] of values) {
    const [name = "", id, field = ""] = path.split("/");
    if (!isList(name)) Object.assign(changed, { [name]: value });
    else Object.assign(linesOf(changed, name).find((line) => line.id === id) ?? {}, { [field]: value });
  }
  return changed;
}

/** "milestones[2].outcome" for the path of a value, as the form names it; "" where the draft has no such line. */
export function fieldOfPath(draft: Draft, path: DraftPath): string {
  const [name = "", id, field] = path.split("/");
  if (!isList(name) || !id) return name;
  const index = linesOf(draft, name).findIndex((line) => line.id === id);
  return index < 0 ? "" : `${name}[${index}].${field}`;
}
