import { beforeAll, expect, test } from "vitest";
import { makeCast } from "#tests/factories/people";
import { makeProject, tuesday } from "#tests/factories/projects";
import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import { dateFromDay } from "./cadence-days";
import { listRhythms } from "./list-rhythms.server";
import { getRhythm } from "./load-rhythm.server";
import type { ProjectAccess } from "./project-access";

let checkout: ProjectAccess;
let ledger: ProjectAccess;
const unknown = "01890000-0000-7000-8000-000000000000";

beforeAll(async () => {
  const cast = await makeCast();
  const priya = await cast.actor("Priya Nair");
  checkout = await makeProject(priya);
  ledger = await makeProject(priya, { name: "Ledger", everyWeeks: 2 });
  const projectId = checkout.id;
  const reason = "Holidays";
  for (const weekOn of ["2025-11-17", "2026-10-05"]) {
    await db.skip.create({ data: { projectId, weekOn: dateFromDay(weekOn), reason } });
  }
  await db.pause.createMany({
    data: [
      { projectId, fromOn: dateFromDay("2025-01-01"), untilOn: dateFromDay("2025-02-01"), reason },
      { projectId, fromOn: dateFromDay("2025-03-01"), untilOn: null, reason },
    ],
  });
  await db.standIn.create({
    data: {
      projectId,
      personId: priya.personId,
      fromOn: dateFromDay("2026-11-20"),
      untilOn: dateFromDay("2026-11-27"),
    },
  });
});

test("many projects' rhythms leave out what ended long ago", async () => {
  const rhythms = await atTime(tuesday, () => listRhythms([checkout.id, ledger.id, unknown]));
  expect(rhythms.get(checkout.id)).toEqual({
    cadences: [{ fromWeekOn: "2026-11-16", everyWeeks: 1, weekday: 5, hour: 17, minute: 0, timeZone: "Europe/Berlin" }],
    skips: [{ weekOn: "2026-10-05", reason: "Holidays" }],
    pauses: [{ fromOn: "2025-03-01", untilOn: null, reason: "Holidays" }],
    standIns: [{ personId: expect.any(String), fromOn: "2026-11-20", untilOn: "2026-11-27" }],
  });
  expect(rhythms.get(ledger.id)?.cadences).toMatchObject([{ everyWeeks: 2 }]);
  expect(rhythms.get(unknown)).toEqual({ cadences: [], skips: [], pauses: [], standIns: [] });
  expect(await listRhythms([])).toEqual(new Map());
});

test("one project's rhythm is whole", async () => {
  const rhythm = await getRhythm(checkout.id);
  expect(rhythm.skips).toHaveLength(2);
  expect(rhythm.pauses).toHaveLength(2);
});
