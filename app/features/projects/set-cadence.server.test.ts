import { beforeEach, expect, test } from "vitest";
import { makeTeam, publishWeek, tuesday } from "#tests/factories/projects";
import { makeAgreement } from "#tests/factories/proposals";
import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import { archiveProject } from "./archive-project.server";
import type { Cadence } from "./cadence";
import { describeCadencePage } from "./describe-cadence-page.server";
import { getProject } from "./get-project.server";
import { getRhythm } from "./load-rhythm.server";
import { previewCadence } from "./preview-cadence.server";
import type { ProjectAccess } from "./project-access";
import { setCadence } from "./set-cadence.server";

let priya: Actor;
let omar: Actor;
let dana: Actor;
let project: ProjectAccess;
beforeEach(async () => {
  ({ priya, omar, dana, project } = await makeTeam({ startedAt: new Date("2026-11-03T08:00:00Z") }));
});

const thursdays: Cadence = {
  fromWeekOn: "2026-11-23",
  everyWeeks: 2,
  weekday: 4,
  hour: 9,
  minute: 30,
  timeZone: "Asia/Kolkata",
};
const set = (more: Partial<Cadence> = {}, at = tuesday) =>
  atTime(at, () => setCadence(priya, project, { ...thursdays, ...more }));
const weeks = async () => (await getRhythm(project.id)).cadences.map(({ fromWeekOn }) => fromWeekOn);

test("a change counts from its week on and leaves what was before", async () => {
  expect(await set()).toBeUndefined();
  expect((await getRhythm(project.id)).cadences).toMatchObject([
    { fromWeekOn: "2026-11-02", everyWeeks: 1 },
    thursdays,
  ]);
});

test("a change replaces what was planned for its week or later, also when several are sent at once", async () => {
  await set({ fromWeekOn: "2026-12-07" });
  await Promise.all([set(), set(), set()]);
  expect(await weeks()).toEqual(["2026-11-02", "2026-11-23"]);
});

test("this week can change while its deadline is ahead, in both rhythms", async () => {
  expect(await set({ fromWeekOn: "2026-11-16", weekday: 1 })).toEqual({
    refused: "The first summary would have been due on Monday 09:30. Please choose a later week.",
    field: "fromWeekOn",
  });
  const saturday = new Date("2026-11-21T08:00:00Z");
  const settled = { refused: expect.stringContaining("The earliest week is that of 23 November"), field: "fromWeekOn" };
  expect(await set({ fromWeekOn: "2026-11-16", weekday: 7 }, saturday)).toEqual(settled);
  expect(await set({ fromWeekOn: "2026-11-16" })).toBeUndefined();
  expect(await weeks()).toEqual(["2026-11-02", "2026-11-16"]);
});

test("a published week keeps its rhythm", async () => {
  await publishWeek(project, "2026-11-16", tuesday);
  expect(await set({ fromWeekOn: "2026-11-16" })).toHaveProperty("field", "fromWeekOn");
  expect(await set()).toBeUndefined();
});

test("a preview shows the deadlines and changes nothing", async () => {
  const preview = await atTime(tuesday, () => previewCadence(priya, project, thursdays));
  const due = ["Friday 17:00", "Thursday 26 November, 09:30", "Thursday 10 December, 09:30"];
  expect(preview).toMatchObject([...due.map((text) => ({ due: text })), {}, {}, {}]);
  expect(await weeks()).toEqual(["2026-11-02"]);
  const past = atTime(tuesday, () => previewCadence(priya, project, { ...thursdays, fromWeekOn: "2026-11-09" }));
  expect(await past).toHaveProperty("field", "fromWeekOn");
});

test("the page tells the rhythm, its history, and starts the form after the week being written", async () => {
  await set();
  const page = await atTime(tuesday, () => describeCadencePage(project));
  expect(page.inForce).toBe("Every week on Friday at 17:00 (Europe/Berlin)");
  expect(page.planned).toMatchObject([{ weekOn: "2026-11-23" }]);
  expect(page.history.map(({ from, set: by }) => [from, by])).toEqual([
    ["From the week of 23 November", "set by Priya Nair on 17 November"],
    ["From the week of 2 November", "set by Priya Nair on 3 November"],
  ]);
  expect(page.form?.values).toEqual({
    everyWeeks: 2,
    weekday: 4,
    time: "09:30",
    timeZone: "Asia/Kolkata",
    fromWeekOn: "2026-11-23",
  });
  expect(page.form?.weeks[0]?.value).toBe("2026-11-16");
});

test("nobody but the lead, and nobody while the project is archived", async () => {
  const forbidden = expect.objectContaining({ status: 403 });
  const asOmar = await getProject(omar, project.slug);
  await expect(setCadence(omar, asOmar, thursdays)).rejects.toEqual(forbidden);
  await expect(previewCadence(omar, asOmar, thursdays)).rejects.toEqual(forbidden);
  await archiveProject(priya, project);
  await expect(setCadence(priya, await getProject(priya, project.slug), thursdays)).rejects.toEqual(forbidden);
});

test("what both sides agreed is not changed by one of them, also when both happens at once", async () => {
  const agree = () => atTime(tuesday, () => makeAgreement(priya, dana, project));
  const [, changed] = await Promise.all([agree(), set()]);
  const agreed =
    "Agreement version 1 says: Every week on Friday at 17:00 (Europe/Berlin). Changing it needs both sides.";
  expect([undefined, { refused: `${agreed} Propose a new version instead.` }]).toContainEqual(changed);
  const [last] = (await getRhythm(project.id)).cadences.slice(-1);
  expect(last).toMatchObject({ everyWeeks: 1, weekday: 5, timeZone: "Europe/Berlin" });
  expect(await set()).toEqual({ refused: `${agreed} Propose a new version instead.` });
  expect(await atTime(tuesday, () => describeCadencePage(project))).toMatchObject({ agreed, form: null });
  await db.agreement.updateMany({ where: { projectId: project.id }, data: { endedAt: tuesday } });
  expect(await set()).toBeUndefined();
});
