import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { makeTeam, tuesday } from "#tests/factories/projects";
import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import { getProject } from "~/features/projects/get-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { changeLedger } from "./change-ledger.server";
import type { CheckInForm, LogCheckIn } from "./check-in-form";
import { countCheckIns } from "./count-check-ins.server";
import { refocusMinutes } from "./refocus-minutes.server";

let priya: Actor;
let omar: Actor;
let dana: Actor;
let project: ProjectAccess;
beforeEach(async () => {
  ({ priya, omar, dana, project } = await makeTeam());
});

const as = async (actor: Actor, form: CheckInForm, at = tuesday) => {
  const seen = await getProject(actor, project.slug);
  return atTime(at, () => changeLedger(actor, seen, form));
};
const log = (more: Partial<LogCheckIn> = {}): CheckInForm => ({
  ...{ intent: "log", id: randomUUID(), askedById: null, askedByName: "The bank", medium: "call", minutesEach: 5 },
  ...{ couldWait: "unsure", topic: "", happenedOn: "2026-11-17" },
  ...more,
});
const remember = (weekOn: string, id: string = randomUUID()): CheckInForm => ({
  ...{ intent: "remember", id, weekOn, count: 9, minutesEach: 15, medium: "desk", couldWait: "yes" },
});
const quiet = (weekOn: string): CheckInForm => ({ intent: "quiet", weekOn });
const thisWeek = async (asOf = tuesday) =>
  (await countCheckIns(project.id, { fromOn: "2026-11-16", untilOn: "2026-11-23", asOf }))[0];

describe("logging a check-in", () => {
  test("is for everybody of the project, under the name of who asked", async () => {
    for (const actor of [priya, omar, dana])
      expect(await as(actor, log({ askedById: dana.personId, askedByName: "" }))).toBeUndefined();
    const rows = await db.checkIn.findMany({ where: { projectId: project.id } });
    expect(rows.map(({ askedByName, count, isRemembered }) => [askedByName, count, isRemembered])).toEqual(
      Array(3).fill(["Dana Kim", 1, false]),
    );
  });

  test("the same form sent twice at once is one", async () => {
    const form = log();
    expect(await Promise.all([as(priya, form), as(priya, form)])).toEqual([undefined, undefined]);
    expect(await thisWeek()).toMatchObject({ count: 1 });
  });

  test.each([
    ["tomorrow", "2026-11-18", /still to come/],
    ["next year", "2027-11-17", /still to come/],
    ["13 weeks ago", "2026-08-18", /earliest day is 25 August/],
    ["a day more than 12 weeks ago", "2026-08-24", /earliest day is 25 August/],
  ])("refuses %s", async (_, happenedOn, message) => {
    expect(await as(priya, log({ happenedOn }))).toEqual({
      refused: expect.stringMatching(message),
      field: "happenedOn",
    });
  });

  test("today is today on the clocks of the project", async () => {
    const lateInBerlin = new Date("2026-11-17T23:30:00Z");
    expect(await as(priya, log({ happenedOn: "2026-11-18" }), lateInBerlin)).toBeUndefined();
    expect(await as(priya, log({ happenedOn: "2026-08-25" }))).toBeUndefined();
  });

  test("takes nobody from outside for who asked, nor an outsider or an archived project at all", async () => {
    const { dana: stranger } = await makeTeam({ name: "Elsewhere" });
    expect(await as(priya, log({ askedById: stranger.personId }))).toHaveProperty("field", "askedBy");
    await expect(as(stranger, log())).rejects.toMatchObject({ status: 403 });
    await db.project.update({ where: { id: project.id }, data: { archivedAt: tuesday } });
    await expect(as(priya, log())).rejects.toMatchObject({ status: 403 });
    expect(await thisWeek()).toMatchObject({ count: 0 });
  });

  test("an id of another project's entry makes nothing", async () => {
    const form = log();
    await as(priya, form);
    const { priya: other, project: elsewhere } = await makeTeam({ name: "Elsewhere" });
    expect(await atTime(tuesday, () => changeLedger(other, elsewhere, form))).toHaveProperty("refused");
  });
});

describe("taking back", () => {
  test("is for who logged it and for a lead, and leaves a trace", async () => {
    const [form, second] = [log(), log()];
    await as(omar, form);
    await as(dana, second);
    const takeBack = (actor: Actor, one: CheckInForm) =>
      as(actor, { intent: "take-back", id: "id" in one ? one.id : "" }, new Date("2026-11-17T09:00:00Z"));
    await expect(takeBack(dana, form)).rejects.toMatchObject({ status: 403 });
    expect(await Promise.all([takeBack(omar, form), takeBack(omar, form)])).toEqual([undefined, undefined]);
    expect(await takeBack(priya, second)).toBeUndefined();
    expect(await thisWeek(new Date("2026-11-17T10:00:00Z"))).toMatchObject({ count: 0 });
    expect(await thisWeek(tuesday)).toMatchObject({ count: 2 });
    await expect(takeBack(priya, log())).rejects.toMatchObject({ status: 404 });
  });
});

describe("a remembered week", () => {
  test("is one entry of many alike, marked as remembered", async () => {
    const form = remember("2026-11-16");
    await Promise.all([as(omar, form), as(omar, form)]);
    expect(await thisWeek()).toEqual({
      weekOn: "2026-11-16",
      count: 9,
      minutes: 135,
      couldWait: 9,
      judged: 9,
      hasData: true,
    });
    expect(await db.checkIn.findMany({ where: { projectId: project.id } })).toMatchObject([
      { isRemembered: true, askedByName: "", count: 9 },
    ]);
  });

  test.each(["2026-11-23", "2026-08-24"])("is none that begins outside the last twelve: %s", async (weekOn) => {
    expect(await as(omar, remember(weekOn))).toHaveProperty("field", "weekOn");
    expect(await as(omar, quiet(weekOn))).toHaveProperty("field", "weekOn");
  });
});

describe("a week in which nobody asked", () => {
  test("is somebody's word, once, and void when a check-in comes after it", async () => {
    expect(await Promise.all([as(omar, quiet("2026-11-16")), as(dana, quiet("2026-11-16"))])).toEqual([
      undefined,
      undefined,
    ]);
    expect(await thisWeek()).toMatchObject({ count: 0, hasData: true });
    await as(priya, log());
    expect(await thisWeek()).toMatchObject({ count: 1, hasData: true });
  });

  test("cannot be said of a week with check-ins, until they are taken back", async () => {
    const form = remember("2026-11-16");
    await as(omar, form);
    const refusal = await as(omar, quiet("2026-11-16"));
    expect(refusal).toEqual({ refused: expect.stringContaining("9 check-ins are logged"), field: "weekOn" });
    await as(omar, { intent: "take-back", id: "id" in form ? form.id : "" });
    expect(await as(omar, quiet("2026-11-16"))).toBeUndefined();
  });

  test("said and contradicted in the same moment, the check-in is what counts", async () => {
    await Promise.all([as(omar, quiet("2026-11-16")), as(priya, log())]);
    expect(await thisWeek()).toMatchObject({ count: 1, hasData: true });
  });

  test("is for people of the project", async () => {
    const stranger = (await makeTeam({ name: "Elsewhere" })).omar;
    await expect(as(stranger, quiet("2026-11-16"))).rejects.toMatchObject({ status: 403 });
  });
});

describe("the time to get back into the work", () => {
  test("is said by who does the work, and only added to", async () => {
    const assume = (actor: Actor, minutes: number) => as(actor, { intent: "assume", minutes });
    await expect(assume(dana, 15)).rejects.toMatchObject({ status: 403 });
    await assume(omar, 15);
    await assume(omar, 15);
    await assume(priya, 20);
    expect(await refocusMinutes(project.id, tuesday)).toBe(20);
    expect(await db.refocusAssumption.count({ where: { projectId: project.id } })).toBe(2);
  });
});
