import { beforeEach, expect, test } from "vitest";
import { makeTeam, publishWeek, tuesday } from "#tests/factories/projects";
import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import type { Cadence } from "./cadence";
import { getRhythm } from "./load-rhythm.server";
import type { ProjectAccess } from "./project-access";
import { adoptCadence } from "./replace-cadence.server";
import { setCadence } from "./set-cadence.server";

let priya: Actor;
let project: ProjectAccess;
beforeEach(async () => {
  ({ priya, project } = await makeTeam({ startedAt: new Date("2026-11-03T08:00:00Z") }));
});

const fridays = { everyWeeks: 1, weekday: 5, hour: 17, minute: 0, timeZone: "Europe/Berlin" };
const adopt = (more: Partial<Cadence> = {}, at = tuesday) =>
  atTime(at, () => db.$transaction((tx) => adoptCadence(tx, priya, project, { ...fridays, ...more })));
const cadences = async () => (await getRhythm(project.id)).cadences;

test("the agreed cadence counts from this week where its deadline is ahead", async () => {
  await adopt({ weekday: 4 });
  expect(await cadences()).toMatchObject([
    { fromWeekOn: "2026-11-02", weekday: 5 },
    { fromWeekOn: "2026-11-16", weekday: 4 },
  ]);
});

test("where its day of this week has passed, from the next", async () => {
  await adopt({ weekday: 1 });
  expect(await cadences()).toMatchObject([{}, { fromWeekOn: "2026-11-23", weekday: 1 }]);
});

test("a published week keeps its rhythm", async () => {
  await publishWeek(project, "2026-11-16", tuesday);
  await adopt({ weekday: 4 });
  expect(await cadences()).toMatchObject([{}, { fromWeekOn: "2026-11-23", weekday: 4 }]);
});

test("one that is in force goes on as it counts, and what was planned after it goes", async () => {
  const fortnight = { ...fridays, everyWeeks: 2 };
  await atTime(tuesday, () => setCadence(priya, project, { ...fortnight, fromWeekOn: "2026-11-16" }));
  await atTime(tuesday, () => setCadence(priya, project, { ...fridays, fromWeekOn: "2027-02-01" }));
  await adopt(fortnight, new Date("2026-11-24T08:00:00Z"));
  expect(await cadences()).toMatchObject([{}, { ...fortnight, fromWeekOn: "2026-11-16" }]);
  expect(await cadences()).toHaveLength(2);
});
