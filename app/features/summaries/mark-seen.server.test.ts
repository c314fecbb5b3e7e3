import { expect, it } from "vitest";
import { makeCast } from "#tests/factories/people";
import { makeProject } from "#tests/factories/projects";
import { openWeek, publishWeekWith, weeks } from "#tests/factories/summaries";
import { db } from "~/db/client.server";
import { markSeen } from "./mark-seen.server";

it("keeps the first time and the latest version that a person saw", async () => {
  const lead = await (await makeCast()).actor("Priya Nair");
  const project = await makeProject(lead);
  await publishWeekWith(lead, project, weeks[0]);
  const { summaryId } = await openWeek(project, weeks[0]);
  const see = (revisionNumber: number) => markSeen(lead, { summaryId, projectId: project.id, revisionNumber });
  await Promise.all([see(1), see(1)]);
  const [before] = await db.summaryReader.findMany({ where: { summaryId } });
  await see(2);
  await see(1);
  expect(await db.summaryReader.findMany({ where: { summaryId } })).toEqual([{ ...before, revisionNumber: 2 }]);
});
