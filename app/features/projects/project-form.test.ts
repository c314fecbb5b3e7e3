import { expect, test } from "vitest";
import { setCadenceForm } from "./cadence-form";
import { startProjectForm } from "./project-form";

const cadence = { everyWeeks: 2, weekday: 5, time: "08:05", timeZone: "asia/calcutta" };
const project = {
  id: "01890000-0000-7000-8000-000000000000",
  name: " Checkout ",
  purpose: "Pay at once.",
  visibility: "open",
  ...cadence,
};

test("a form gives the time as hour and minute, and the zone by its name of today", () => {
  const { time: _, ...rest } = project;
  const parsed = { ...rest, name: "Checkout", hour: 8, minute: 5, timeZone: "Asia/Kolkata" };
  expect(startProjectForm.parse(project)).toEqual(parsed);
});

test.each([
  [{ name: "x".repeat(81) }, "name"],
  [{ name: undefined }, "name"],
  [{ purpose: "" }, "purpose"],
  [{ visibility: "secret" }, "visibility"],
  [{ everyWeeks: 0 }, "everyWeeks"],
  [{ everyWeeks: 1.5 }, "everyWeeks"],
  [{ everyWeeks: 13 }, "everyWeeks"],
  [{ weekday: 8 }, "weekday"],
  [{ time: "24:00" }, "time"],
  [{ time: ["08:05", "09:05"] }, "time"],
  [{ timeZone: "Mars/Olympus" }, "timeZone"],
  [{ id: "1" }, "id"],
])("%j is refused at its field", (spoilt, field) => {
  const { error } = startProjectForm.safeParse({ ...project, ...spoilt });
  expect(new Set(error?.issues.map(({ path }) => path[0]))).toEqual(new Set([field]));
});

test("a change of rhythm counts from a Monday", () => {
  const form = { ...cadence, intent: "save" };
  expect(setCadenceForm.safeParse({ ...form, fromWeekOn: "2026-11-24" }).success).toBe(false);
  expect(setCadenceForm.parse({ ...form, fromWeekOn: "2026-11-23" })).toMatchObject({ hour: 8, minute: 5 });
});
