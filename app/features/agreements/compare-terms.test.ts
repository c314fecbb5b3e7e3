import { expect, test } from "vitest";
import { termsOf } from "#tests/factories/terms";
import { compareTerms } from "./compare-terms";
import type { Terms } from "./terms";

const ann = { id: "a", name: "Ann" };
const tried = { days: 14, startOn: "2026-11-23" };
const before = termsOf({ trial: tried, readers: [ann], critical: ["Nobody can pay", "Data is lost"] });
const change = (more: Partial<Terms>) => compareTerms(before, { ...before, ...more });

test("the same terms differ in nothing", () => {
  expect(change({})).toEqual([]);
});

test.each<{ more: Partial<Terms>; what: string; was: string; is: string }>([
  {
    more: { cadence: { ...before.cadence, everyWeeks: 2 } },
    what: "The summary",
    was: "Every week on Friday at 17:00 (Europe/Berlin)",
    is: "Every 2 weeks on Friday at 17:00 (Europe/Berlin)",
  },
  { more: { meeting: null }, what: "Weekly meeting", was: "Every Tuesday at 10:00 for 30 minutes", is: "None" },
  {
    more: { questionHours: 4 },
    what: "Answer to a question",
    was: "within 8 working hours",
    is: "within 4 working hours",
  },
  { more: { flagMinutes: 60 }, what: "A flag is seen", was: "within 30 minutes", is: "within 1 hour" },
  {
    more: { workingHours: { ...before.workingHours, untilHour: 18 } },
    what: "Working hours",
    was: "Monday to Friday, 09:00 to 17:00",
    is: "Monday to Friday, 09:00 to 18:00",
  },
  { more: { checkInsFine: "Never" }, what: "When a check-in is fine", was: "When the shop is down.", is: "Never" },
  {
    more: { former: { ...before.former, perWeek: 4 } },
    what: "Until now",
    was: "Daily check-ins: 11 a week, 15 minutes each, about 2 h 45 min a week",
    is: "Daily check-ins: 4 a week, 15 minutes each, about 1 h a week",
  },
  { more: { trial: { ...tried, days: 21 } }, what: "Length of the trial", was: "14 days", is: "21 days" },
  {
    more: { trial: { ...tried, startOn: "2026-11-30" } },
    what: "First day of the trial",
    was: "Monday 23 November 2026",
    is: "Monday 30 November 2026",
  },
  {
    more: { trial: null },
    what: "Length of the trial",
    was: "14 days",
    is: "No trial, a look after 12 weeks",
  },
])("$what: $was, then $is", ({ more, what, was, is }) => {
  expect(change(more)).toEqual([{ what, kind: "value", before: was, after: is }]);
});

test("of a list it says what came and what went", () => {
  expect(change({ critical: ["Data is lost", "Money is wrong"] })).toEqual([
    { what: "What is critical", kind: "list", added: ["Money is wrong"], removed: ["Nobody can pay"] },
  ]);
});

test("neither another order nor another name of the same person is a difference", () => {
  expect(change({ critical: before.critical.toReversed(), readers: [{ ...ann, name: "Ann Lee" }] })).toEqual([]);
});

test("two people of one name are two", () => {
  const other = { id: "b", name: "Ann" };
  expect(change({ readers: [ann, other], reviewers: { engineering: [other], stakeholder: [ann] } })).toEqual([
    { what: "Readers", kind: "list", added: ["Ann"], removed: [] },
    { what: "Review for engineering", kind: "list", added: ["Ann"], removed: ["Priya Nair"] },
    { what: "Review for the stakeholders", kind: "list", added: ["Ann"], removed: ["Dana Kowalski"] },
  ]);
});
