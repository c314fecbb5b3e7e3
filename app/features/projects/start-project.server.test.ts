import { beforeAll, expect, test } from "vitest";
import { makeCast } from "#tests/factories/people";
import { projectInput, tuesday } from "#tests/factories/projects";
import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import { getRhythm } from "./load-rhythm.server";
import { startProject } from "./start-project.server";

let priya: Actor;
let omar: Actor;
beforeAll(async () => {
  const cast = await makeCast();
  priya = await cast.actor("Priya Nair");
  omar = await cast.actor("Omar Haddad");
});

const start = (actor: Actor, input: Parameters<typeof projectInput>[0], at = tuesday) =>
  atTime(at, () => startProject(actor, projectInput(input)));

test("whoever starts a project leads it, answers for it, and its first week is this one", async () => {
  const input = projectInput({ name: "Ledger" });
  expect(await atTime(tuesday, () => startProject(priya, input))).toEqual({ slug: "ledger" });
  const project = await db.project.findUniqueOrThrow({ where: { id: input.id }, include: { memberships: true } });
  expect(project).toMatchObject({ workspaceId: priya.workspaceId, responsibleId: priya.personId, createdAt: tuesday });
  expect(project.memberships).toMatchObject([{ personId: priya.personId, role: "lead" }]);
  const { everyWeeks, weekday, hour, minute, timeZone } = input;
  const cadence = { fromWeekOn: "2026-11-16", everyWeeks, weekday, hour, minute, timeZone };
  expect(await getRhythm(input.id)).toEqual({ cadences: [cadence], skips: [], pauses: [], standIns: [] });
});

test("after this week's deadline the first week is the next", async () => {
  const input = projectInput({ name: "Late start" });
  await atTime(new Date("2026-11-20T16:00:00Z"), () => startProject(priya, input));
  expect((await getRhythm(input.id)).cadences[0]?.fromWeekOn).toBe("2026-11-23");
});

test("the same form sent twice, even at once, makes one project", async () => {
  const input = projectInput({ name: "Warehouse sync" });
  const answers = await Promise.all([
    startProject(priya, input),
    startProject(priya, input),
    startProject(priya, input),
  ]);
  expect(answers).toEqual([{ slug: "warehouse-sync" }, { slug: "warehouse-sync" }, { slug: "warehouse-sync" }]);
  expect(await db.membership.count({ where: { projectId: input.id } })).toBe(1);
});

test("another person's id finds nothing of theirs", async () => {
  const input = projectInput({ name: "Partner gateway" });
  await startProject(priya, input);
  expect(await startProject(omar, { ...input, name: "Mine now" })).toHaveProperty("refused");
  expect(await db.project.count({ where: { id: input.id, name: "Partner gateway" } })).toBe(1);
});

test("projects of one name that start at once get an address each", async () => {
  const answers = await Promise.all(Array.from({ length: 4 }, () => start(priya, { name: "Search" })));
  const slugs = answers.map((answer) => ("slug" in answer ? answer.slug : answer.refused));
  expect(slugs.sort()).toEqual(["search", "search-2", "search-3", "search-4"]);
});

test("the word of the page that starts a project is no address", async () => {
  expect(await start(omar, { name: "New" })).toEqual({ slug: "new-2" });
});
