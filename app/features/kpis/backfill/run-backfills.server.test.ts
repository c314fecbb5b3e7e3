import { randomUUID } from "node:crypto";
import type { ServerResponse } from "node:http";
import { beforeEach, expect, test } from "vitest";
import { makeKpi } from "#tests/factories/kpis";
import { makeSource } from "#tests/factories/sources";
import { HookSink } from "#tests/fakes/hook-sink";
import { meteredTeam } from "#tests/setup/metered-team";
import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import { connectSource } from "../connection/connect-source.server";
import { describeConnection } from "../connection/describe-connection.server";
import { disconnectSource } from "../connection/disconnect-source.server";
import { recordReading } from "../record-reading.server";
import { cancelBackfill } from "./cancel-backfill.server";
import { resumeBackfill } from "./resume-backfill.server";
import { runBackfills } from "./run-backfills.server";
import { startBackfill } from "./start-backfill.server";

const at = new Date("2026-11-20T15:00:00Z");
const team = meteredTeam();

beforeEach(async () => {
  await db.backfill.deleteMany();
  team.server.value = ({ at: until }) => String(until.getTime() / 1000);
  await atTime(at, () => makeSource(team.priya, team.project, team.kpiId, team.server.url));
});

const start = (weeks = 12, id = randomUUID(), seconds = 0) =>
  atTime(new Date(at.getTime() + seconds * 1000), () =>
    startBackfill(team.priya, team.project, team.kpiId, { id, weeks, fromWeekOn: "2026-11-09" }),
  );
const run = (seconds = 0) => {
  const then = new Date(at.getTime() + seconds * 1000);
  return atTime(then, () => runBackfills(then));
};
const resume = (id: string, kpiId = team.kpiId) =>
  atTime(new Date(at.getTime() + 500), () => resumeBackfill(team.priya, team.project, kpiId, id));
const state = () => db.backfill.findFirstOrThrow({ where: { kpiId: team.kpiId }, orderBy: { startedAt: "desc" } });
const weeks = async () =>
  (await db.reading.findMany({ where: { kpiId: team.kpiId }, orderBy: { weekOn: "desc" } })).map(({ weekOn }) =>
    weekOn.toISOString().slice(0, 10),
  );

test("twelve weeks with their days, each once, from the last complete one back over the change of the clocks", async () => {
  await start();
  await run();
  expect(await state()).toMatchObject({ state: "done", done: 12, endedAt: at });
  const filled = await weeks();
  expect([filled.length, filled[0], filled[11]]).toEqual([12, "2026-11-09", "2026-08-24"]);
  const october = await db.reading.findFirstOrThrow({ where: { kpiId: team.kpiId, weekOn: new Date("2026-10-19") } });
  expect(october.query).toContain(`${169 * 3600}s`);
  expect(october.value).toBe(Date.parse("2026-10-25T23:00:00Z") / 1000);
  expect(await db.dayReading.count({ where: { kpiId: team.kpiId } })).toBe(84);
});

test("sent twice, or while one runs, it is one", async () => {
  const id = randomUUID();
  await Promise.all([start(12, id), start(12, id), start(26)]);
  expect(await db.backfill.count({ where: { kpiId: team.kpiId } })).toBe(1);
});

test("three instances share it, and fetch no week twice", async () => {
  await start();
  await Promise.all([run(), run(), run()]);
  expect(await weeks()).toHaveLength(12);
  expect(team.server.asked.filter(({ query }) => !query.includes("86400s") && !query.includes("90000s"))).toHaveLength(
    12,
  );
});

test("it is stopped at a week's end, keeps what it has, and goes on with the week that it was at", async () => {
  const id = randomUUID();
  await start(12, id);
  let asked = 0;
  team.server.before = async () => {
    if (++asked === 20) await cancelBackfill(team.priya, team.project, team.kpiId);
  };
  await run();
  expect(await state()).toMatchObject({ state: "cancelled", done: 2 });
  expect(await weeks()).toHaveLength(3);
  const asEngineer = { ...team.project, role: "engineer" as const };
  await expect(resumeBackfill(team.priya, asEngineer, team.kpiId, id)).rejects.toMatchObject({ status: 403 });
  team.server.asked.length = 0;
  await Promise.all([resume(id), resume(id)]);
  await run(1);
  expect(await state()).toMatchObject({ id, state: "done", done: 12 });
  expect(await weeks()).toHaveLength(12);
  expect(team.server.asked.filter(({ query }) => !query.includes("86400s") && !query.includes("90000s"))).toHaveLength(
    10,
  );
});

test("it goes on with no other source, with nothing that is done, and with no other number's", async () => {
  const [id, refused] = [randomUUID(), { refused: expect.stringContaining("cannot go on") }];
  await start(12, id);
  await cancelBackfill(team.priya, team.project, team.kpiId);
  expect(await resume(randomUUID())).toEqual(refused);
  expect(await resume(id, randomUUID())).toEqual(refused);
  const later = new Date(at.getTime() + 1000);
  await atTime(later, () => makeSource(team.priya, team.project, team.kpiId, team.server.url, { query: "up" }));
  expect(await resume(id)).toEqual(refused);
  const another = randomUUID();
  await start(12, another, 2);
  await run(3);
  expect(await resume(another)).toEqual(refused);
});

test("it goes on where it stopped when the process stood still, and what wakes up late changes nothing", async () => {
  await start();
  let asked = 0;
  let wake = () => {};
  const woken = new Promise<void>((resolve) => {
    wake = resolve;
  });
  team.server.before = async () => {
    if (++asked > 20) await woken;
  };
  const stoodStill = run();
  await expect.poll(async () => (await state()).done, { timeout: 10_000 }).toBe(2);
  team.server.before = async () => {};
  await run(10);
  expect(await state()).toMatchObject({ state: "running", done: 2 });
  await run(301);
  wake();
  await stoodStill;
  expect(await state()).toMatchObject({ state: "done", done: 12 });
  expect(await weeks()).toHaveLength(12);
  const [, third] = await db.reading.groupBy({ by: ["weekOn"], where: { kpiId: team.kpiId }, _count: true });
  expect(third?._count).toBe(1);
});

test("a week without an answer is asked for again, then the back-fill ends and says why", async () => {
  team.server.value = () => new Error("out of memory");
  await start();
  for (const seconds of [0, 5, 35, 155]) await run(seconds);
  const ended = await state();
  expect(ended).toMatchObject({ state: "failed", done: 0 });
  expect(ended.fault).toContain("out of memory");
  expect(team.server.asked).toHaveLength(4);
});

test("weeks of which the source knows nothing are told", async () => {
  team.server.value = ({ at: until }) => (until < new Date("2026-10-01") ? null : "7");
  await start();
  await run();
  const { backfill } = await describeConnection(team.project, team.kpiId, "UTC");
  expect(backfill?.text).toBe("12 weeks were fetched, 5 of them without a value.");
});

test("typed numbers stay; taking the source away ends it", async () => {
  await atTime(at, () =>
    recordReading(team.priya, team.project, team.kpiId, "2026-11-02", {
      ...{ status: "value", value: 7, numerator: null, denominator: null },
    }),
  );
  await start();
  await run();
  const typed = await db.reading.findMany({ where: { kpiId: team.kpiId, weekOn: new Date("2026-11-02") } });
  expect(typed.map(({ value }) => value)).toEqual([7]);
  await start(26, randomUUID(), 1);
  await disconnectSource(team.priya, team.project, team.kpiId);
  expect(await state()).toMatchObject({ state: "cancelled" });
});

test("it waits as long as GitHub says that it was asked too often, says so, and goes on where it stopped", async () => {
  const gitHub = await HookSink.start();
  /** The questions of a minute; the next ones are refused in either of the two ways that GitHub has. */
  let left = 30;
  const refusals = [
    (response: ServerResponse) =>
      response
        .writeHead(403, { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(at.getTime() / 1000 + 60) })
        .end(JSON.stringify({ message: "API rate limit exceeded for user ID 1." })),
    (response: ServerResponse) =>
      response
        .writeHead(429, { "retry-after": "3600" })
        .end(JSON.stringify({ message: "You have exceeded a secondary rate limit." })),
  ];
  const answered: string[] = [];
  gitHub.answer = (response, { path }) => {
    if (left === 0) return refusals.shift()?.(response);
    left -= 1;
    answered.push(/merged%3A([^+&]+)/.exec(path)?.[1] ?? path);
    response.writeHead(200, { "content-type": "application/json" }).end('{"total_count":7,"incomplete_results":false}');
  };
  const shown = () =>
    describeConnection(team.project, team.kpiId, "Europe/Berlin").then(({ backfill }) => [
      backfill?.text,
      backfill?.fault,
    ]);
  const config = { url: new URL(gitHub.url("")).origin, repository: "octo-org/widgets", measure: "merges", branch: "" };
  await connectSource(team.priya, team.project, team.kpiId, {
    ...{ id: randomUUID(), kind: "github", config, secret: { token: "github_pat_1" } },
  });
  await start(52);
  await run();
  expect(await atTime(at, shown)).toEqual([
    "30 of 52 weeks. It waits, and goes on by itself on Friday 16:01.",
    expect.stringMatching(/was asked too often, and answers again on Friday 16:01 \(403\)\. It is tried again/),
  ]);
  left = 15;
  await run(59);
  expect([answered.length, left]).toEqual([30, 15]);
  await run(61);
  expect(await atTime(at, shown)).toEqual([
    "45 of 52 weeks. It waits, and goes on by itself on Friday 17:01.",
    expect.stringContaining("answers again on Friday 17:01 (429)"),
  ]);
  left = 100;
  await run(3_662);
  expect(await shown()).toEqual(["52 weeks were fetched.", ""]);
  expect([answered.length, new Set(answered).size, (await weeks()).length]).toEqual([52, 52, 52]);
  await gitHub.stop();
});

test("it wants a source, and a lead", async () => {
  await db.kpiSource.deleteMany({ where: { kpiId: team.kpiId } });
  expect(await start()).toEqual({ refused: "Please connect a source first." });
  const asEngineer = { ...team.project, role: "engineer" as const };
  await expect(
    startBackfill(team.priya, asEngineer, team.kpiId, { id: randomUUID(), weeks: 12, fromWeekOn: "2026-11-09" }),
  ).rejects.toMatchObject({ status: 403 });
});

test("another source in its place ends it: no week is told to be fetched that is not there", async () => {
  await start();
  let asked = 0;
  team.server.before = async () => {
    if (++asked === 12) await makeSource(team.priya, team.project, team.kpiId, team.server.url, { query: "sum(up)" });
  };
  await run();
  expect(await state()).toMatchObject({ state: "cancelled", done: 1 });
  expect(await weeks()).toHaveLength(2);
  expect(await db.dayReading.count({ where: { kpiId: team.kpiId } })).toBe(9);
});

test("an archived project gets nothing more, and goes on when it is back", async () => {
  const archive = (archivedAt: Date | null) =>
    db.project.update({ where: { id: team.project.id }, data: { archivedAt } });
  await start();
  await archive(at);
  await run();
  expect([team.server.asked.length, await weeks()]).toEqual([0, []]);
  await archive(null);
  team.server.before = async () => void (await archive(at));
  await run();
  await archive(null);
  expect(await state()).toMatchObject({ state: "failed", done: 0, fault: expect.stringContaining("archived") });
  expect(await weeks()).toEqual([]);
});

test("a clock that was a year ahead does not stop it for a year", async () => {
  await start();
  const ahead = new Date("2027-11-20T15:00:00Z");
  await db.backfill.updateMany({ data: { nextTryAt: ahead, claimedUntil: ahead } });
  await run();
  expect(await state()).toMatchObject({ state: "done", done: 12 });
});

test("a secret that does not open any more, and an id of another one, are said", async () => {
  const id = randomUUID();
  await start(12, id);
  await db.kpiSource.updateMany({ where: { kpiId: team.kpiId }, data: { sealed: new Uint8Array(40) } });
  for (const seconds of [0, 5, 35, 155]) await run(seconds);
  expect(await state()).toMatchObject({ state: "failed", fault: expect.stringContaining("Connect it anew") });
  const other = await makeKpi(team.priya, team.project, { name: "Other" });
  await makeSource(team.priya, team.project, other, team.server.url);
  const again = { id, weeks: 12, fromWeekOn: "2026-11-09" };
  expect(await startBackfill(team.priya, team.project, other, again)).toHaveProperty("refused");
});
