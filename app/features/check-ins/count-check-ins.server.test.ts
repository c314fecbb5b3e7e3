import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { makeTeam } from "#tests/factories/projects";
import { db } from "~/db/client.server";
import { dateFromDay } from "~/features/projects/cadence-days";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { countCheckIns } from "./count-check-ins.server";
import { refocusMinutes } from "./refocus-minutes.server";

let priya: Actor;
let project: ProjectAccess;
let foreign: ProjectAccess;
beforeAll(async () => {
  foreign = (await makeTeam({ name: "Elsewhere" })).project;
});
beforeEach(async () => {
  ({ priya, project } = await makeTeam());
});

const at = (day: string) => new Date(`${day}T12:00:00Z`);
type Row = { on: string; loggedOn?: string; takenBackOn?: string; count?: number; couldWait?: "yes" | "no" | "unsure" };
const log = ({ on, loggedOn = on, takenBackOn, count = 1, couldWait = "unsure" }: Row, of = project) =>
  db.checkIn.create({
    data: {
      ...{ id: randomUUID(), projectId: of.id, happenedOn: dateFromDay(on), count, minutesEach: 10, medium: "chat" },
      ...{ couldWait, loggedById: priya.personId, loggedAt: at(loggedOn) },
      takenBackAt: takenBackOn ? at(takenBackOn) : null,
    },
  });
const quiet = (weekOn: string, saidOn: string) =>
  db.quietWeek.create({
    data: { projectId: project.id, weekOn: dateFromDay(weekOn), saidById: priya.personId, saidAt: at(saidOn) },
  });
const count = (fromOn: string, untilOn: string, asOf: string) =>
  countCheckIns(project.id, { fromOn, untilOn, asOf: at(asOf) });

describe("countCheckIns", () => {
  test("adds up each week, alike ones with it, and nothing of another project", async () => {
    await log({ on: "2026-11-16", couldWait: "yes" });
    await log({ on: "2026-11-22", count: 3 });
    await log({ on: "2026-11-23", couldWait: "no" });
    await log({ on: "2026-11-17" }, foreign);
    expect(await count("2026-11-16", "2026-11-30", "2026-12-01")).toEqual([
      { weekOn: "2026-11-16", count: 4, minutes: 40, couldWait: 1, judged: 1, hasData: true },
      { weekOn: "2026-11-23", count: 1, minutes: 10, couldWait: 0, judged: 1, hasData: true },
    ]);
  });

  test("a week of which nobody said anything has no data; one that somebody called quiet has", async () => {
    await quiet("2026-11-23", "2026-11-27");
    const weeks = await count("2026-11-16", "2026-12-07", "2026-12-07");
    expect(weeks.map(({ hasData }) => hasData)).toEqual([false, true, false]);
  });

  test("counts as it stood: what came or was taken back later changes nothing", async () => {
    await log({ on: "2026-11-17", loggedOn: "2026-11-20" });
    await log({ on: "2026-11-18", loggedOn: "2026-11-18", takenBackOn: "2026-11-25" });
    await quiet("2026-11-23", "2026-11-29");
    const figures = async (asOf: string) =>
      (await count("2026-11-16", "2026-11-30", asOf)).map((week) => [week.count, week.hasData]);
    expect(await figures("2026-11-19")).toEqual([
      [1, true],
      [0, false],
    ]);
    expect(await figures("2026-11-21")).toEqual([
      [2, true],
      [0, false],
    ]);
    expect(await figures("2026-11-25")).toEqual([
      [1, true],
      [0, false],
    ]);
    expect(await figures("2026-11-30")).toEqual([
      [1, true],
      [0, true],
    ]);
  });

  test("counts only the days of the span, and knows its weeks by these days alone", async () => {
    await log({ on: "2026-11-16" });
    await log({ on: "2026-11-18" });
    await log({ on: "2026-11-19" });
    const weeks = await count("2026-11-17", "2026-11-19", "2026-12-01");
    expect(weeks).toEqual([{ weekOn: "2026-11-16", count: 1, minutes: 10, couldWait: 0, judged: 0, hasData: true }]);
    expect(await count("2026-11-20", "2026-11-21", "2026-12-01")).toMatchObject([{ count: 0, hasData: false }]);
    expect(await count("2026-11-20", "2026-11-20", "2026-12-01")).toEqual([]);
  });

  test("a week that was called quiet before the span began in it says nothing of its days", async () => {
    await quiet("2026-11-16", "2026-11-18");
    const from = (fromOn: string) =>
      countCheckIns(project.id, {
        ...{ fromOn, untilOn: "2026-11-23", asOf: at("2026-12-01"), quietFrom: new Date(`${fromOn}T00:00:00Z`) },
      });
    expect(await from("2026-11-18")).toMatchObject([{ count: 0, hasData: true }]);
    expect(await from("2026-11-19")).toMatchObject([{ count: 0, hasData: false }]);
    await log({ on: "2026-11-16" });
    expect(await from("2026-11-18")).toMatchObject([{ count: 0, hasData: false }]);
  });
});

test("the time to get back into the work is as it was assumed, nought before anybody said", async () => {
  for (const [minutes, day] of [
    [15, "2026-11-18"],
    [20, "2026-11-20"],
  ] as const)
    await db.refocusAssumption.create({
      data: { projectId: project.id, minutes, setById: priya.personId, setAt: at(day) },
    });
  const assumed = (day: string) => refocusMinutes(project.id, at(day));
  expect([await assumed("2026-11-17"), await assumed("2026-11-18"), await assumed("2026-12-01")]).toEqual([0, 15, 20]);
});
