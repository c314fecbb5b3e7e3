import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { makeFlagRow } from "#tests/factories/flags";
import { makeKpi } from "#tests/factories/kpis";
import { makeTeam, publishWeek, tuesday } from "#tests/factories/projects";
import { db } from "~/db/client.server";
import { describeDays } from "./describe-days.server";
import { getKpi } from "./get-kpi.server";
import { listDays } from "./list-days.server";
import { listHappenings } from "./list-happenings.server";

const { priya, project } = await makeTeam();
const kpiId = await makeKpi(priya, project, { target: null });
const span = { untilWeekOn: "2026-11-16", weeks: 2, timeZone: "Europe/Berlin" };
const date = (day: string) => new Date(`${day}T00:00:00Z`);

test("flags, deliveries and corrections stand in their weeks, in the project's zone", async () => {
  const flagAt = async (at: string) => {
    const id = await makeFlagRow(project.id, priya.personId);
    await db.flag.update({ where: { id }, data: { raisedAt: new Date(at), what: at } });
  };
  await flagAt("2026-11-08T22:59:00Z");
  await flagAt("2026-11-08T23:00:00Z");
  await flagAt("2026-11-22T22:59:00Z");
  await flagAt("2026-11-22T23:00:00Z");
  const milestone = { projectId: project.id, position: 1, forWhom: "", state: "done", createdAt: tuesday } as const;
  const week = date("2026-11-02");
  for (const day of ["2026-11-08", "2026-11-22"])
    await db.milestone.create({
      data: {
        ...milestone,
        id: randomUUID(),
        outcome: day,
        deliveredOn: date(day),
        firstWeekOn: week,
        saidWeekOn: week,
      },
    });
  await publishWeek(project, "2026-11-09", tuesday);
  const summary = await db.summary.findFirstOrThrow({ where: { projectId: project.id } });
  const revision = {
    summaryId: summary.id,
    projectId: project.id,
    content: {},
    authorId: priya.personId,
    authorName: "",
  };
  for (const [number, reason] of [
    [1, ""],
    [2, "A count was wrong."],
  ] as const)
    await db.revision.create({ data: { ...revision, number, reason, publishedAt: tuesday } });
  const { happenings, weeksWithDays } = await listHappenings(project, kpiId, span);
  expect(happenings.map(({ kind, weekOn, text }) => [kind, weekOn, text])).toEqual([
    ["correction", "2026-11-09", "A count was wrong."],
    ["flag", "2026-11-09", "2026-11-08T23:00:00Z"],
    ["milestone", "2026-11-16", "2026-11-22"],
    ["flag", "2026-11-16", "2026-11-22T22:59:00Z"],
  ]);
  expect(weeksWithDays.size).toBe(0);
});

test("the days of a week, where its source gave them", async () => {
  const day = { kpiId, projectId: project.id, readAt: tuesday, numerator: null, denominator: null };
  await db.dayReading.createMany({
    data: [
      { ...day, dayOn: date("2026-11-09"), status: "value", value: 5 },
      { ...day, dayOn: date("2026-11-11"), status: "no_traffic", value: null },
      { ...day, dayOn: date("2026-11-16"), status: "value", value: 7 },
    ],
  });
  const { weeksWithDays } = await listHappenings(project, kpiId, span);
  expect([...weeksWithDays].sort()).toEqual(["2026-11-09", "2026-11-16"]);
  const { definitions } = await getKpi(project, kpiId, span);
  const days = describeDays("2026-11-09", await listDays(project, kpiId, "2026-11-09"), definitions, tuesday);
  expect(days.days.slice(0, 3).map(({ day, value }) => [day, value])).toEqual([
    ["Monday 9 November", "5 orders a minute"],
    ["Tuesday 10 November", "Not read"],
    ["Wednesday 11 November", "No traffic"],
  ]);
  expect(days.drawing.dots).toHaveLength(1);
});
