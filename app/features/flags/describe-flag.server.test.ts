import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { asking } from "#tests/factories/asking";
import { startSession } from "#tests/factories/cast";
import { makeFlag, signIn } from "#tests/factories/flags";
import { makeCast } from "#tests/factories/people";
import { join, makeTeam } from "#tests/factories/projects";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { describeFlag } from "./describe-flag.server";
import { describeNewFlag } from "./describe-new-flag.server";
import { listFlags } from "./list-flags.server";
import { action } from "./routes/flag";
import { tendFlag } from "./tend-flag.server";

let priya: Actor;
let dana: Actor;
let project: ProjectAccess;
beforeEach(async () => {
  ({ priya, dana, project } = await makeTeam());
  await signIn(dana);
});

test("people of one name are two whom it could have reached", async () => {
  await join(project, await (await makeCast()).actor(dana.name), "stakeholder");
  const { reach } = await describeFlag(priya, project, await makeFlag(priya, project));
  expect(new Set(reach?.filter(({ who }) => who === dana.name).map(({ id }) => id)).size).toBe(2);
});

test("of many open ones the last few stand before the form, and the rest is counted", async () => {
  const ids: string[] = [];
  for (let flag = 0; flag < 7; flag++) ids.push(await makeFlag(priya, project));
  const { open, moreOpen } = await describeNewFlag(dana, project);
  expect(open.map(({ id }) => id)).toEqual(ids.slice(2).reverse());
  expect(moreOpen).toBe(2);
  expect(await listFlags(project, new URLSearchParams("page=9"))).toMatchObject({ flags: [], pages: { page: 9 } });
});

test("says whose clock its times follow to a reader elsewhere", async () => {
  const flagId = await makeFlag(priya, project);
  const far = await describeFlag({ ...dana, timeZone: "Asia/Kolkata" }, project, flagId);
  expect(far.zoneNote).toMatch(/^Times are Berlin time, .* behind yours\.$/);
  expect((await describeFlag({ ...dana, timeZone: "Europe/Paris" }, project, flagId)).zoneNote).toBe("");
});

test("in an archived project it promises nothing any more", async () => {
  const flagId = await makeFlag(priya, project);
  const archived = { ...project, archivedAt: new Date() };
  const { seen, next, may } = await describeFlag(priya, archived, flagId);
  expect([seen, next]).toEqual(["Its project was archived while it was open, and nobody is told of it any more", ""]);
  expect(Object.values(may)).not.toContain(true);
});

describe("a form that comes too late", () => {
  let flagId: string;
  const send = async (form: Record<string, string>) =>
    action(
      asking(`/projects/${project.slug}/flags/${flagId}`, {
        form: { id: randomUUID(), ...form },
        params: { slug: project.slug, flagId },
        cookie: await startSession(dana),
      }),
    );
  beforeEach(async () => {
    flagId = await makeFlag(priya, project);
  });

  test("is answered with why, and with what was written", async () => {
    await tendFlag(priya, project, flagId, { intent: "resolve", id: randomUUID(), text: "Over." });
    expect(await send({ intent: "update", text: "It is the bank." })).toMatchObject({
      init: { status: 409 },
      data: { result: { initialValue: { intent: "update", text: "It is the bank." } } },
    });
  });

  test("says to whoever acknowledged before that it was them", async () => {
    expect(await send({ intent: "acknowledge" })).toMatchObject({ status: 303 });
    const answer = await send({ intent: "acknowledge" });
    expect(JSON.stringify(answer)).toContain("You have acknowledged it already.");
  });
});
