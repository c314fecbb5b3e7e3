import { beforeEach, expect, test } from "vitest";
import { makeTeam } from "#tests/factories/projects";
import { publishQuietWeek } from "#tests/factories/published-week";
import { makeTarget } from "#tests/factories/targets";
import { countQueries } from "#tests/setup/count-queries";
import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import type { Words } from "~/features/notifications/message";
import { announceSummaries } from "./announce-summaries.job.server";

const monday = new Date("2026-11-16T12:01:00Z");
const run = (at = monday) => atTime(at, () => announceSummaries.run(at));
let team: Awaited<ReturnType<typeof makeTeam>>;
beforeEach(async () => {
  await db.message.deleteMany();
  await db.target.deleteMany();
  team = await makeTeam({ startedAt: new Date("2026-11-03T08:00:00Z") });
});

const target = async (topics: string[], createdAt = new Date("2026-11-04T08:00:00Z")) => {
  const { id } = await makeTarget(team.priya, team.project, "slack", { url: "https://hooks.slack.com/services/a" });
  return db.target.update({ where: { id }, data: { topics, createdAt } });
};
const said = async () =>
  (await db.delivery.findMany({ include: { message: true } })).map(({ targetId, message }) => [
    targetId,
    (message.words as Words).title,
  ]);

test("a published summary is said once in the channels that want it, and in no other", async () => {
  const wants = await target(["digest"]);
  await target(["due"]);
  await publishQuietWeek(team.priya, team.project, "2026-11-16");
  await Promise.all([run(), run(), run()]);
  await run(new Date("2026-11-16T15:00:00Z"));
  expect(await said()).toEqual([[wants.id, "Checkout platform: the summary is there"]]);
});

test("nothing that was published before the channel, or longer ago than a day", async () => {
  await target(["digest"], new Date("2026-11-16T12:00:30Z"));
  await publishQuietWeek(team.priya, team.project, "2026-11-16");
  await run();
  await db.target.updateMany({ data: { createdAt: new Date("2026-11-04T08:00:00Z") } });
  await run(new Date("2026-11-17T12:00:00Z"));
  expect(await said()).toEqual([]);
  expect(await countQueries(() => run(new Date("2026-11-17T12:00:00Z")))).toBeLessThanOrEqual(2);
});
