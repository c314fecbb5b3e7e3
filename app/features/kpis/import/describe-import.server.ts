import type { WeekOn } from "~/features/projects/cadence";
import { formatDay } from "~/features/projects/period-text";
import { readingInWords } from "../describe-history.server";
import { countsInWords } from "../format-value";
import { definitionOfWeek, type KpiDefinition, type TrendReading } from "../kpi";
import type { Columns } from "./import-choices";
import type { ImportInput } from "./import-form";
import { isKnown } from "./is-known";
import type { ImportPlan } from "./plan-import.server";
import type { ImportRow, Question } from "./read-rows";

export type RowState = "new" | "changes" | "same" | "left out" | "wrong" | "open";
/** A row of the preview: what is written, and what it becomes. */
export type RowView = { line: number; written: string; week: string; becomes: string; state: RowState; said: string };
export type ImportView = {
  /** Names this answer, so that the form is made anew for it. */
  stamp: string;
  /** The fields of the form, as they are now. */
  values: Record<string, string>;
  columns: { value: string; label: string }[];
  isRatio: boolean;
  questions: { about: Question["about"]; text: string }[];
  missing: string;
  rows: RowView[];
  /** What is not shown of a very long table, else "". */
  notShown: string;
  counts: Record<RowState, number>;
  mayImport: boolean;
};

const mostShown = 1500;

type Context = {
  definitions: readonly KpiDefinition[];
  readings: readonly TrendReading[];
  now: Date;
};

/** The preview of an import, every row of it. */
export function describeImport(
  input: ImportInput,
  plan: ImportPlan,
  { definitions, readings, now }: Context,
): ImportView {
  const known = new Map(readings.map((reading) => [reading.weekOn, reading]));
  const rows = plan.rows.map((row) => describeRow(row, definitions, known, now));
  const counts = { new: 0, changes: 0, same: 0, "left out": 0, wrong: 0, open: 0 };
  for (const { state } of rows) counts[state] += 1;
  const shown = rows.length <= mostShown ? rows : rows.filter(({ state }) => state === "wrong").slice(0, 200);
  const missing = whatIsMissing(plan.columns);
  return {
    stamp: crypto.randomUUID(),
    values: valuesOf(input, plan),
    columns: Array.from({ length: plan.width }, (_, place) => ({
      value: String(place),
      label: plan.header?.[place]?.slice(0, 60) || `Column ${place + 1}`,
    })),
    isRatio: definitions[0]?.shape === "ratio",
    questions: plan.questions.map(({ about, example }) => ({ about, text: questionText[about](example.slice(0, 40)) })),
    missing,
    rows: shown,
    notShown:
      shown === rows ? "" : `Of ${rows.length.toLocaleString("en-GB")} rows, the first that are wrong are shown.`,
    counts,
    mayImport:
      !missing && plan.questions.length === 0 && counts.wrong === 0 && counts.new + counts.changes + counts.same > 0,
  };
}

const questionText: Record<Question["about"], (example: string) => string> = {
  dateOrder: (example) => `“${example}” can be two days. Which comes first, the day or the month?`,
  decimalMark: (example) =>
    example
      ? `“${example}” can be two numbers. Which mark stands before the decimals?`
      : "Some numbers have a decimal point, others a decimal comma. Which mark stands before the decimals?",
  scale: (example) => `“${example}” can be a percentage or a share. Is 1 one percent, or all of it?`,
};

function whatIsMissing({ week, value, numerator, denominator }: Columns): string {
  if (week === null) return "Please choose the column that has the week.";
  if ((numerator === null) !== (denominator === null))
    return "Please choose the columns of both counts, or of neither.";
  return value === null && numerator === null ? "Please choose the column that has the value." : "";
}

function describeRow(
  { line, written, weekOn, reading, note, problem, isOpen }: ImportRow,
  definitions: readonly KpiDefinition[],
  known: ReadonlyMap<WeekOn, TrendReading>,
  now: Date,
): RowView {
  const row = {
    line,
    written: [written.week, written.value].filter(Boolean).join(" | ").slice(0, 80),
    week: "",
    becomes: "",
  };
  if (weekOn) row.week = formatDay(weekOn, now);
  if (problem) return { ...row, state: "wrong", said: problem };
  if (isOpen) return { ...row, state: "open", said: "" };
  if (!weekOn || !reading) return { ...row, state: "left out", said: "no value" };
  const meaning = definitionOfWeek(definitions, weekOn);
  const inWords = (one: typeof reading) =>
    [readingInWords(meaning, one), countsInWords(one)].filter(Boolean).join(", ");
  const before = known.get(weekOn);
  const becomes = { ...row, becomes: [inWords(reading), note.slice(0, 80)].filter(Boolean).join("; ") };
  if (isKnown(before, reading, note)) return { ...becomes, state: "same", said: "" };
  return before
    ? { ...becomes, state: "changes", said: `now ${inWords(before)}` }
    : { ...becomes, state: "new", said: "" };
}

function valuesOf(
  { text, name, choices }: ImportInput,
  { delimiter, columns, digest }: ImportPlan,
): Record<string, string> {
  const places = Object.entries(columns).map(([what, place]) => [what, place === null ? "" : String(place)]);
  return { text, name, delimiter, readBy: delimiter, seen: digest, ...choices, ...Object.fromEntries(places) };
}
