import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { makeFlagRow } from "#tests/factories/flags";
import { makeTeam } from "#tests/factories/projects";
import { db } from "~/db/client.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { listFlags, listMissedFlags, type Shown } from "./list-flags.server";

const FLAGS = 65;
const noon = new Date("2026-11-20T12:00:00Z");
const hour = (hours: number) => new Date(noon.getTime() + hours * 3_600_000);
const ids: string[] = [];
let priya: Actor;
let dana: Actor;
let project: ProjectAccess;

/** Every third is resolved; the first two of these were judged. */
beforeAll(async () => {
  ({ priya, dana, project } = await makeTeam());
  for (let count = 0; count < FLAGS; count++) ids.push(await makeFlagRow(project.id, priya.personId, hour(count)));
  for (let count = 0; count < FLAGS; count += 3)
    await db.flag.update({ where: { id: ids[count] }, data: { resolvedAt: hour(100 + count) } });
  const judge = (flagId = "", person: Actor, wasCritical: boolean) =>
    db.flagJudgement.create({
      data: {
        ...{ flagId, projectId: project.id, personId: person.personId, personName: person.name, wasCritical },
        ...{ neededSooner: "", judgedAt: noon },
      },
    });
  await judge(ids[0], dana, false);
  await judge(ids[3], dana, true);
  await judge(ids[3], priya, false);
  await judge(ids[6], dana, true);
  await db.flag.update({ where: { id: ids[5] }, data: { what: "100 % of cards_fail\\", affected: "Shops in Kyōto" } });
  await db.flagEvent.create({
    data: {
      flagId: ids[7] ?? "",
      projectId: project.id,
      kind: "updated",
      round: 1,
      at: noon,
      text: "The bank has found it",
    },
  });
  const { project: elsewhere } = await makeTeam({ name: "Elsewhere" });
  await makeFlagRow(elsewhere.id, priya.personId, noon);
});

const list = (search: Record<string, string> = {}) => listFlags(project, new URLSearchParams(search));
const found = async (search: string) => (await list({ search })).flags.map(({ id }) => id);
const all = async (show: Shown) => {
  const first = await list({ show });
  const pages = [first];
  for (let page = 2; page <= first.pages.last; page++) pages.push(await list({ show, page: String(page) }));
  return pages.flatMap(({ flags }) => flags);
};

test("pages show each flag of the project once, the open ones first, then the latest", async () => {
  const { pages, flags } = await list();
  expect([pages, flags.length]).toEqual([{ page: 1, last: 3, all: FLAGS }, 30]);
  const listed = (await all("all")).map(({ id }) => id);
  const open = ids.filter((_, index) => index % 3 !== 0).toReversed();
  const resolved = ids.filter((_, index) => index % 3 === 0).toReversed();
  expect(listed).toEqual([...open, ...resolved]);
});

test("a choice shows its own and nothing else", async () => {
  expect(new Set((await all("open")).map(({ state }) => state))).toEqual(new Set(["raised"]));
  expect(await all("open")).toHaveLength(43);
  expect(new Set((await all("resolved")).map(({ state }) => state))).toEqual(new Set(["resolved"]));
  expect((await all("could-wait")).map(({ id, verdict }) => [id, verdict])).toEqual([
    [ids[3], "1 say critical, 1 say it could have waited"],
    [ids[0], "It could have waited"],
  ]);
  expect((await all("resolved")).find(({ id }) => id === ids[6])?.verdict).toBe("It was critical");
});

test("words are looked for in what happens, whom it affects and what was said; signs mean themselves", async () => {
  expect(await found("CARDS_FAIL")).toEqual([ids[5]]);
  expect(await found("kyōto")).toEqual([ids[5]]);
  expect(await found("bank has found")).toEqual([ids[7]]);
  expect(await found("100 %")).toEqual([ids[5]]);
  expect(await found("fail\\")).toEqual([ids[5]]);
  expect(await found("s%d")).toEqual([]);
  expect(await found("' or true --")).toEqual([]);
});

test("what no list has is the usual, and no fault; a page beyond the last has no flags", async () => {
  for (const odd of ["0", "-1", "1.5", "x", "", "99999999999999999999"])
    expect((await list({ page: odd })).pages, odd).toEqual({ page: 1, last: 3, all: FLAGS });
  expect(await list({ page: "9" })).toMatchObject({ flags: [], pages: { page: 9 } });
  expect(await list({ show: "constructor" })).toMatchObject({ show: "all", pages: { all: FLAGS } });
  expect((await list({ search: `\0${"x".repeat(5_000)}\ud800` })).words).toHaveLength(100);
  expect((await list({ search: "no such words" })).pages).toEqual({ page: 1, last: 1, all: 0 });
});

test("what was missed is listed, the latest day first", async () => {
  for (const [what, day] of [
    ["Slow", "2026-11-17"],
    ["Slower", "2026-11-19"],
  ] as const)
    await db.missedFlag.create({
      data: {
        ...{ id: randomUUID(), projectId: project.id, what, happenedOn: new Date(`${day}T00:00:00Z`) },
        ...{ reportedById: dana.personId, reportedByName: dana.name, reportedAt: noon },
      },
    });
  expect((await listMissedFlags(project)).map(({ what }) => what)).toEqual(["Slower", "Slow"]);
});
