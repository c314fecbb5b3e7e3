import { parse } from "@conform-to/react";
import { type Draft, emptyDraft, type ListName, lists, texts } from "./draft";

const blank: { [Name in ListName]: Draft[Name][number] } = {
  milestones: { id: "", outcome: "", forWhom: "", targetOn: "", state: "not_started", note: "", moveReason: "" },
  roadblocks: {
    id: "",
    title: "",
    holdsUp: "",
    owner: "",
    helpWanted: "",
    helpFrom: "",
    since: "",
    helpBy: "",
    cleared: "",
    clearedNote: "",
  },
  readings: { id: "", status: "", value: "", numerator: "", denominator: "", sourceNote: "" },
  lastPromises: { id: "", outcome: "", reason: "" },
  promises: { id: "", text: "" },
  asks: { id: "", question: "", decideBy: "", askedOfId: "" },
};

/** A line of a list that nothing was typed into yet. */
export const blankLine = <Name extends ListName>(name: Name, id: string): Draft[Name][number] => ({
  ...blank[name],
  id,
});

/** What stands in the form now, as the server will read it. */
export const readDraft = (form: FormData): Draft => asDraft(parse(form, { resolve: (value) => ({ value }) }).payload);

/** A form's values as a draft, whatever else somebody may have sent: values that are missing or odd are empty. */
export function asDraft(payload: Record<string, unknown>): Draft {
  const draft = structuredClone(emptyDraft);
  for (const name of texts) draft[name] = textOf(payload[name]);
  for (const name of lists) {
    const lines = payload[name];
    if (Array.isArray(lines)) Object.assign(draft, { [name]: lines.map((line) => asLine(name, line)).filter(Boolean) });
  }
  return draft;
}

function asLine(name: ListName, line: unknown): Record<string, string> | undefined {
  if (typeof line !== "object" || line === null || !("id" in line) || typeof line.id !== "string") return undefined;
  const fields = Object.keys(blank[name]).map((field) => [field, textOf((line as Record<string, unknown>)[field])]);
  return Object.fromEntries(fields);
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
