import { beforeAll, describe, expect, it } from "vitest";
import { makeTeam } from "#tests/factories/projects";
import { publishWeekWith, thursdayOf, weeks } from "#tests/factories/summaries";
import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import { getPeriod, getPeriodToEdit } from "./get-period-to-edit.server";

const [first, second, third] = weeks;
let project: ProjectAccess;

const on = <Result>(weekOn: string, act: () => Promise<Result>) => atTime(thursdayOf(weekOn), act);
const open = (weekOn: string | undefined) => on(first, async () => (await getPeriodToEdit(project, weekOn)).weekOn);

beforeAll(async () => {
  const team = await makeTeam();
  project = team.project;
  await expect(open(second)).rejects.toMatchObject({ status: 404 });
  await publishWeekWith(team.priya, project, first);
});

describe("getPeriodToEdit", () => {
  it("is there for the open week, and for the next one as soon as that is published", async () => {
    expect(await open(first)).toBe(first);
    expect(await open(second)).toBe(second);
    expect((await on(first, () => getPeriod(project, second))).weekOn).toBe(second);
  });

  it("is not there for the week after that, nor for odd weeks", async () => {
    for (const weekOn of [third, "2026-11-17", "soon", undefined])
      await expect(open(weekOn)).rejects.toMatchObject({ status: 404 });
  });

  it("passes over a skipped week, and says why there is nothing to write in it", async () => {
    await db.skip.create({
      data: { projectId: project.id, weekOn: new Date(second), reason: "Offsite" },
    });
    expect(await open(third)).toBe(third);
    await expect(open(second)).rejects.toMatchObject({ status: 404 });
    await expect(on(second, () => getPeriodToEdit(project, second))).rejects.toMatchObject({ status: 403 });
  });
});
