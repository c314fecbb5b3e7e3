import { expect, test } from "vitest";
import { periodOfWeek } from "~/features/projects/period-of-week";
import type { Rhythm } from "~/features/projects/rhythm";
import type { Role } from "~/features/workspace/role";
import { summaryWanted } from "./summary-wanted";

const rhythm: Rhythm = {
  cadences: [{ fromWeekOn: "2026-11-02", everyWeeks: 1, weekday: 5, hour: 17, minute: 0, timeZone: "Europe/Berlin" }],
  ...{ skips: [], pauses: [], standIns: [] },
};
const standIns = [{ personId: "omar", fromOn: "2026-11-16", untilOn: "2026-11-22" }];
const toWrite = periodOfWeek(rhythm.cadences, "2026-11-16");
const [thursday, friday, late] = ["2026-11-19T15:00:00Z", "2026-11-20T16:00:00Z", "2026-11-20T16:00:01Z"];

type More = { role?: Role | null; responsibleId?: string | null; timeZone?: string; of?: Rhythm };

function wanted(
  personId: string,
  at: string,
  { role = "engineer", responsibleId = "priya", timeZone = "Europe/Berlin", of = rhythm }: More = {},
) {
  return summaryWanted({ role, responsibleId }, { toWrite, rhythm: of }, { personId, timeZone }, new Date(at));
}

test("it waits for whoever answers for it, on the day of its deadline and from then on", () => {
  expect([thursday, friday, late].map((at) => wanted("priya", at))).toEqual([null, "today", "late"]);
  expect([thursday, friday, late].map((at) => wanted("omar", at))).toEqual([null, null, null]);
  expect(wanted("priya", friday, { timeZone: "Pacific/Auckland" })).toBe("today");
  expect(wanted("priya", thursday, { timeZone: "Pacific/Auckland" })).toBeNull();
  const none = { role: "engineer" as const, responsibleId: "priya" };
  expect(
    summaryWanted(none, { toWrite: null, rhythm }, { personId: "priya", timeZone: "UTC" }, new Date(late)),
  ).toBeNull();
});

test("once it is late it waits for the leads as well", () => {
  expect(wanted("marta", friday, { role: "lead" })).toBeNull();
  expect(wanted("marta", late, { role: "lead" })).toBe("late");
});

test("a stand-in takes it over, and where nobody answers it waits for all who may write", () => {
  const of = { ...rhythm, standIns };
  expect(wanted("omar", late, { of })).toBe("late");
  expect(wanted("priya", late, { of })).toBeNull();
  expect(wanted("omar", friday, { responsibleId: null })).toBe("today");
});

test("it never waits for whoever may not write", () => {
  for (const role of ["stakeholder", null] as const) expect(wanted("priya", late, { role })).toBeNull();
});
