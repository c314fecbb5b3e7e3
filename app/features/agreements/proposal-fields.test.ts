import { parseWithZod } from "@conform-to/zod/v4";
import { expect, test } from "vitest";
import { z } from "zod";
import { termsOf } from "#tests/factories/terms";
import { asProposalFields, isTooLong } from "./proposal-fields";
import { criticalSuggestions, signSuggestions } from "./suggestions";
import type { Terms } from "./terms";
import { fieldsOfTerms } from "./terms-fields";
import { termsFields, toTerms, withTermsChecks } from "./terms-form";

const form = withTermsChecks(z.object(termsFields)).transform(toTerms);

function send(fields: Record<string, string | string[]>) {
  const body = new FormData();
  for (const [name, values] of Object.entries(fields)) for (const value of [values].flat()) body.append(name, value);
  return parseWithZod(body, { schema: form });
}
const errors = (more: Record<string, string | string[]>) => {
  const submission = send({ ...fieldsOfTerms(termsOf()), ...more });
  return submission.status === "success" ? {} : submission.error;
};

test.each<Partial<Terms>>([
  {},
  { meeting: null },
  { critical: [criticalSuggestions[1] as string, "Nobody can pay"], signs: [signSuggestions[0] as string] },
  { workingHours: { weekdays: [1, 2, 3, 4, 5, 6, 7], fromHour: 0, untilHour: 24 } },
  { former: { words: "Nothing fixed", perWeek: 0, minutesEach: 0 } },
  { cadence: { everyWeeks: 12, weekday: 7, hour: 0, minute: 5, timeZone: "America/New_York" } },
])("terms come back from the form as they went in: %o", (more) => {
  const terms = termsOf(more);
  const { readers, kpis: _kpis, reviewers, ...said } = terms;
  const ids = (named: { id: string }[]) => named.map(({ id }) => id);
  expect(send(fieldsOfTerms(terms))).toMatchObject({
    status: "success",
    value: {
      ...said,
      readerIds: ids(readers),
      engineeringIds: ids(reviewers.engineering),
      stakeholderIds: ids(reviewers.stakeholder),
    },
  });
});

test.each<[string, Record<string, string | string[]>]>([
  ["readers", { readers: [] }],
  ["readers", { readers: ["nobody"] }],
  ["engineeringReviewers", { engineeringReviewers: [] }],
  ["stakeholderReviewers", { stakeholderReviewers: Array(201).fill("00000000-0000-7000-8000-00000000000d") }],
  ["criticalMore", { criticalMore: " \n " }],
  ["criticalMore", { criticalMore: "x\n".repeat(13) }],
  ["criticalMore", { criticalMore: "x".repeat(201) }],
  ["criticalTicked", { criticalTicked: ["made up"] }],
  ["signsMore", { signsMore: "" }],
  ["questionHours", { questionHours: "0" }],
  ["questionHours", { questionHours: "soon" }],
  ["flagMinutes", { flagMinutes: "1.5" }],
  ["flagMinutes", { flagMinutes: "" }],
  ["untilHour", { fromHour: "17", untilHour: "9" }],
  ["workingDays", { workingDays: [] }],
  ["meetingTime", { meetingWeekday: "2", meetingTime: "" }],
  ["meetingWeekday", { meetingWeekday: "8" }],
  ["formerPerWeek", { formerPerWeek: "-5" }],
  ["formerMinutes", { formerMinutes: "999" }],
  ["trialDays", { trialDays: "3" }],
  ["trialStartOn", { trialStartOn: "2026-02-30" }],
  ["checkInsFine", { checkInsFine: "x".repeat(301) }],
  ["checkInsFine", { checkInsFine: ["one", "two"] }],
  ["criticalMore", { criticalMore: ["one", "two"] }],
  ["time", { time: ["10:00", "11:00"] }],
  ["timeZone", { timeZone: "Moon/Base" }],
])("a message stands at %s for %o", (field, more) => {
  expect(Object.keys(errors(more) ?? {})).toEqual([field]);
});

test("all messages come at once", () => {
  expect(
    Object.keys(errors({ flagMinutes: "", criticalMore: "", signsMore: "", untilHour: "9" }) ?? {}).sort(),
  ).toEqual(["criticalMore", "flagMinutes", "signsMore", "untilHour"]);
});

test("what is sent twice is named once, ticked before written", () => {
  const [first] = criticalSuggestions as [string];
  const sent = send({ ...fieldsOfTerms(termsOf()), criticalTicked: [first], criticalMore: `Rain\n${first}\n\n Rain ` });
  expect(sent.status === "success" && sent.value.critical).toEqual([first, "Rain"]);
});

test.each([null, 5, "text", [], { readers: { 0: "a" }, need: ["a", "b"], kpis: "one", everyWeeks: 3 }])(
  "a draft is read whatever it holds: %o",
  (given) => {
    const fields = asProposalFields(given);
    expect([fields.need === "" || fields.need === "a", Array.isArray(fields.readers)]).toEqual([true, true]);
    expect(asProposalFields(fields)).toEqual(fields);
  },
);

test("a draft has an end", () => {
  expect(isTooLong(asProposalFields({ need: "x".repeat(70_000) }))).toBe(true);
  expect(isTooLong(asProposalFields({ need: "x".repeat(5_000) }))).toBe(false);
});
