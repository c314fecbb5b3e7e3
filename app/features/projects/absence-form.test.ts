import { expect, test } from "vitest";
import { absenceForm } from "./absence-form";

const id = "01890000-0000-7000-8000-000000000000";
const pause = { intent: "pause", id, fromOn: "2026-12-01", reason: "Waiting" };
const standIn = { intent: "stand-in", id, personId: id, fromOn: "2026-12-01", untilOn: "2026-12-01" };

const errorsOf = (form: object) => absenceForm.safeParse(form).error?.issues.map(({ path }) => path.join("."));

test("a pause may have no end, and one day is enough for a stand-in", () => {
  expect(errorsOf(pause)).toBeUndefined();
  expect(errorsOf(standIn)).toBeUndefined();
});

test.each([
  ["a week that does not start on a Monday", { intent: "skip", weekOn: "2026-11-24", reason: "Holiday" }, ["weekOn"]],
  [
    "a day that is not in the calendar",
    { intent: "skip", weekOn: "2026-02-30", reason: "Holiday" },
    ["weekOn", "weekOn"],
  ],
  ["no reason", { intent: "skip", weekOn: "2026-11-23", reason: "  " }, ["reason"]],
  ["a reason as long as a page", { ...pause, reason: "x".repeat(201) }, ["reason"]],
  ["a return before the pause", { ...pause, untilOn: "2026-12-01" }, ["untilOn"]],
  ["a last day before the first", { ...standIn, untilOn: "2026-11-30" }, ["untilOn"]],
  ["several values where one belongs", { ...pause, fromOn: ["2026-12-01", "2026-12-02"] }, ["fromOn"]],
  ["a spoilt id", { intent: "resume", id: "'; drop table pause" }, ["id"]],
  ["a button that the page does not have", { intent: "destroy" }, ["intent"]],
])("%s is refused at its field", (_, form, fields) => {
  expect(errorsOf(form)).toEqual(fields);
});
