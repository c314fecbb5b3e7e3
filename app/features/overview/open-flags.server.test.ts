import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { makeFlag, signIn } from "#tests/factories/flags";
import { makeCast } from "#tests/factories/people";
import { makeProject, makeTeam, tuesday } from "#tests/factories/projects";
import { publishQuietWeek } from "#tests/factories/published-week";
import { atTime } from "~/clock.server";
import { minutesAfter } from "~/features/flags/flag-clock";
import { runFlagClocks } from "~/features/flags/run-flag-clocks.server";
import { tendFlag } from "~/features/flags/tend-flag.server";
import { getProject } from "~/features/projects/get-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { readBrief } from "./read-brief.server";
import { readOverview } from "./read-overview.server";

let priya: Actor;
let omar: Actor;
let dana: Actor;
let project: ProjectAccess;
beforeEach(async () => {
  ({ priya, omar, dana, project } = await makeTeam({ startedAt: new Date("2026-11-03T08:00:00Z") }));
  await publishQuietWeek(priya, project, "2026-11-09");
  await makeProject(priya, { name: "Another" });
  await signIn(dana);
});

const minute = (minutes: number) => minutesAfter(tuesday, minutes);
const flagsOf = async (minutes: number) => {
  const fresh = await getProject({ ...dana }, project.slug);
  const { brief, etag } = await atTime(minute(minutes), () => readBrief(dana, fresh, null));
  return { flags: brief.flags, more: brief.moreFlags, etag };
};
const overview = (minutes: number, actor = dana) => atTime(minute(minutes), () => readOverview(actor, 1));

test("an open flag stands on the brief and puts its project on top, until it is resolved", async () => {
  const before = await flagsOf(0);
  expect(before.flags).toEqual([]);
  const id = await atTime(tuesday, () => makeFlag(priya, project));
  const open = await flagsOf(1);
  expect(open.etag).not.toBe(before.etag);
  expect(open.flags).toEqual([
    {
      ...{ id, what: "Nobody can pay by card", state: "raised", isWordMissed: false },
      text: "Priya Nair takes care of it, next word by Tuesday 09:30",
      href: `/projects/${project.slug}/flags/${id}`,
    },
  ]);
  const { rows, title } = await overview(1);
  expect(rows[0]).toMatchObject({ slug: project.slug, flags: { text: "1 open flag" } });
  expect(rows.slice(1).map(({ flags }) => flags)).not.toContainEqual(expect.anything());
  expect(title).toContain(": 1 critical flag is open, one project needs you");

  await atTime(minute(31), () => runFlagClocks(minute(31)));
  expect((await flagsOf(32)).flags[0]).toMatchObject({
    isWordMissed: true,
    text: "Priya Nair takes care of it, no word came by Tuesday 09:30",
  });
  await atTime(minute(40), () => tendFlag(priya, project, id, { intent: "resolve", id: randomUUID(), text: "Over." }));
  expect((await flagsOf(41)).flags).toEqual([]);
  expect((await overview(41)).title).not.toContain("flag");
});

test("it waits for its people until somebody acknowledges it, then for whoever takes care of it", async () => {
  await signIn(priya);
  const id = await atTime(tuesday, () => makeFlag(dana, project, { ownerId: priya.personId }));
  const otto = await (await makeCast()).actor("Otto Field");
  const needs = async (actor: Actor, minutes: number) => (await overview(minutes, actor)).rows[0]?.needsYou?.text;
  expect([await needs(priya, 1), await needs(omar, 1)]).toEqual(["Your open flag", "A flag to acknowledge"]);
  expect([await needs(dana, 1), await needs(otto, 1)]).toEqual([undefined, undefined]);
  await atTime(minute(2), () => tendFlag(omar, project, id, { intent: "acknowledge", id: randomUUID() }));
  expect([await needs(priya, 3), await needs(omar, 3)]).toEqual(["Your open flag", undefined]);
});

test("of many, those that nobody has acknowledged stand on top, and the rest is counted", async () => {
  const ids: string[] = [];
  for (let flag = 0; flag < 5; flag++) ids.push(await atTime(minute(flag), () => makeFlag(priya, project)));
  const acknowledge = { intent: "acknowledge", id: randomUUID() } as const;
  await atTime(minute(6), () => tendFlag(dana, project, ids[4] as string, acknowledge));
  const { flags, more } = await flagsOf(7);
  expect(flags.map(({ id }) => id)).toEqual([ids[3], ids[2], ids[1]]);
  expect(more).toBe(2);
});
