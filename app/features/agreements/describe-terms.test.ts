import { expect, test } from "vitest";
import { termsOf } from "#tests/factories/terms";
import { describeTerms } from "./describe-terms";
import { workingHoursInWords } from "./working-hours-in-words";

const read = (more?: Parameters<typeof termsOf>[0]) =>
  Object.fromEntries(describeTerms(termsOf(more)).map(({ title, sentences }) => [title, sentences.join(" ")]));

test("an agreement reads as sentences", () => {
  expect(describeTerms(termsOf())).toEqual([
    {
      title: "The summary",
      sentences: [
        "A summary is published every week on Friday at 17:00 (Europe/Berlin).",
        "It goes to Dana Kowalski.",
        "It has no key numbers yet.",
      ],
      list: [],
    },
    { title: "The weekly meeting", sentences: ["We meet every Tuesday at 10:00 for 30 minutes."], list: [] },
    {
      title: "Questions",
      sentences: [
        "A question is answered within 8 working hours, or stands on the agenda of the weekly meeting.",
        "Working hours are Monday to Friday, 09:00 to 17:00.",
      ],
      list: [],
    },
    {
      title: "What cannot wait",
      sentences: [
        "What is critical is flagged at once, at any hour of any day, and seen within 30 minutes.",
        "Critical is:",
      ],
      list: ["Nobody can pay"],
    },
    { title: "When a check-in is fine", sentences: ["When the shop is down."], list: [] },
    {
      title: "Until now",
      sentences: [
        "Daily check-ins: 11 a week, 15 minutes each, about 2 h 45 min a week.",
        "This is what we go back to if the trial does not work.",
      ],
      list: [],
    },
    {
      title: "The trial",
      sentences: [
        "We try this for 14 days, from Monday 23 November 2026.",
        "Then Priya Nair for engineering and Dana Kowalski for the stakeholders each say how it was, and both sides decide together.",
        "It works if:",
      ],
      list: ["Every summary came on time"],
    },
  ]);
});

test("what is not wanted is said, and ones and lists read well", () => {
  const people = ["Ann", "Ben", "Cy"].map((name) => ({ id: name, name }));
  const terms = read({
    meeting: null,
    questionHours: 1,
    flagMinutes: 90,
    readers: people,
    kpis: people.slice(0, 2),
    former: { words: "Nothing fixed.", perWeek: 0, minutesEach: 0 },
    checkInsFine: "By appointment",
  });
  expect(terms).toMatchObject({
    "The weekly meeting": "We hold no weekly meeting.",
    Questions: "A question is answered within 1 working hour. Working hours are Monday to Friday, 09:00 to 17:00.",
    "When a check-in is fine": "By appointment.",
    "Until now": "Nothing fixed. This is what we go back to if the trial does not work.",
  });
  expect(terms["The summary"]).toContain("It goes to Ann, Ben and Cy. Its key numbers are Ann and Ben.");
  expect(terms["What cannot wait"]).toContain("seen within 1 hour 30 minutes");
});

test("a version that follows another may go without a trial", () => {
  const terms = read({ trial: null, kpis: [{ id: "e", name: "Error rate" }] });
  expect(terms.Before).toMatch(/This is what we go back to if this does not work\.$/);
  expect(terms["The review"]).toBe(
    "This counts from the last signature, without another trial. 12 weeks later Priya Nair for engineering and Dana Kowalski for the stakeholders each say how it was, and both sides decide together. It works if:",
  );
  expect(terms["The summary"]).toContain("Its key number is Error rate.");
});

test.each([
  { weekdays: [1], expected: "Monday, 09:00 to 17:00" },
  { weekdays: [2, 1], expected: "Monday and Tuesday, 09:00 to 17:00" },
  { weekdays: [1, 2, 3, 5, 6], expected: "Monday to Wednesday, Friday and Saturday, 09:00 to 17:00" },
  { weekdays: [1, 2, 3, 4, 5, 6, 7], expected: "Monday to Sunday, 09:00 to 17:00" },
])("$expected", ({ weekdays, expected }) => {
  expect(workingHoursInWords({ weekdays, fromHour: 9, untilHour: 17 })).toBe(expected);
});

test("a day that ends at midnight says so", () => {
  expect(workingHoursInWords({ weekdays: [7], fromHour: 0, untilHour: 24 })).toBe("Sunday, 00:00 to midnight");
});
