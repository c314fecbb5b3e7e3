import { beforeEach, expect, test } from "vitest";
import { after, makeMeetingTeam, meetingDay, stepAt } from "#tests/factories/meetings";
import { makeTrial } from "#tests/factories/trials";
import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import type { Words } from "~/features/notifications/message";
import { openDueReviews } from "~/features/trials/open-due-reviews.server";
import { listBroughtPoints } from "./list-brought-points.server";
import { tendMeetings } from "./tend-meetings.job.server";

let team: Awaited<ReturnType<typeof makeMeetingTeam>>;
beforeEach(async () => {
  await db.project.updateMany({ data: { archivedAt: new Date() } });
  await db.message.deleteMany();
  team = await makeMeetingTeam();
});

const run = (at: Date) => tendMeetings.run(at);
const offers = () => db.message.findMany({ where: { topic: "meeting" } });
const nine = new Date("2026-11-23T08:00:00Z");

test("nothing open from nine on the day before: both sides hear of it once, whoever looks how often", async () => {
  await run(new Date(nine.getTime() - 1));
  expect(await offers()).toEqual([]);
  await Promise.all([run(nine), run(nine), run(after(-1))]);
  const said = (await offers()).map(({ words }) => words as Words);
  expect(said.map(({ title, action }) => [title, action.path])).toEqual([
    [
      "Checkout platform: nothing is open for the meeting on Tuesday 24 November",
      `/projects/${team.project.slug}/meetings/${meetingDay}`,
    ],
  ]);
});

test("no offer for what has something open, is cancelled, paused or has begun", async () => {
  const { dana, project } = team;
  const id = crypto.randomUUID();
  await stepAt(dana, project, after(-60 * 24), { intent: "add", id, title: "Budget", reason: "It changed" });
  await run(after(-60));
  await stepAt(dana, project, after(-50), { intent: "remove", pointId: id });
  await stepAt(dana, project, after(-40), { intent: "cancel" });
  await run(after(-30));
  await db.pause.create({
    data: { projectId: project.id, fromOn: new Date("2026-12-01"), untilOn: new Date("2026-12-02"), reason: "" },
  });
  await run(after(-60, "2026-12-01"));
  await run(after(1, "2026-12-08"));
  expect(await offers()).toEqual([]);
  await run(after(-60, "2026-12-08"));
  expect(await offers()).toHaveLength(1);
});

test("a review that is due is something open", async () => {
  const { priya, dana, project } = team;
  await makeTrial(priya, dana, project);
  const at = after(-60, "2026-12-08");
  await atTime(at, () => openDueReviews(at));
  expect(await atTime(at, () => listBroughtPoints(project))).toMatchObject([
    {
      ...{ kind: "review", title: "Review of the trial" },
      reason: "Still to be answered by Priya Nair and Dana Kim, open since 4 December",
    },
  ]);
  await run(at);
  expect(await offers()).toEqual([]);
});

test("a meeting that nobody ended has ended three hours after it began", async () => {
  await stepAt(team.dana, team.project, after(0), { intent: "begin" });
  await run(after(179));
  expect(await db.meeting.findFirst({ where: { projectId: team.project.id } })).toMatchObject({ endedAt: null });
  await run(after(181));
  expect(await db.meeting.findFirst({ where: { projectId: team.project.id } })).toMatchObject({
    ...{ endedAt: after(181), endedById: null },
  });
});
