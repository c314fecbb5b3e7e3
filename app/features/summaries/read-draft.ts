import { type Draft, emptyDraft, type ListName, lists } from "./draft";

const blank: { [Name in ListName]: Draft[Name][number] } = {
  milestones: { id: "", outcome: "", forWhom: "", targetOn: "", state: "", note: "", moveReason: "" },
  roadblocks: { id: "", title: "", holdsUp: "", owner: "", helpWanted: "", helpFrom: "", helpBy: "", cleared: "", clearedNote: "" },
  readings: { id: "", status: "", value: "", numerator: "", denominator: "", sourceNote: "" },
  lastPromises: { id: "", outcome: "", reason: "" },
  promises: { id: "", text: "" },
  asks: { id: "", question: "", decideBy: "", askedOfId: "" },
};

/** A line of a list that nothing was typed into yet. */
export const blankLine = <Name extends ListName>(name: Name, id: string): Draft[Name][number] => ({ ...blank[name], id });

/** What stands in the form now, as the server will read it. */
export function readDraft(form: FormData): Draft {
  const draft = structuredClone(emptyDraft);
  const found = Object.fromEntries(lists.map((name) => [name, [] as Record<string, string>[]])) as Record<ListName, Record<string, string>[]>;
  for (const [name, value] of form) {
    if (typeof value !== "string") continue;
    const [, list, index, field] = /^(\w+)\[(\d{1,3})\]\.(\w+)$/.exec(name) ?? [];
    if (list && field && list in blank) {
      const lines = found[list as ListName];
      const line = (lines[Number(index)] ??= { ...blank[list as ListName] });
      if (field in line) line[field] = value;
    } else if (name in draft && !(name in blank)) Object.assign(draft, { [name]: value });
  }
  for (const name of lists) Object.assign(draft, { [name]: found[name].filter((line) => line?.id) });
  return draft;
}
