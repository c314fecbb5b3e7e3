import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { asking } from "#tests/factories/asking";
import { startSession } from "#tests/factories/cast";
import { makeCast } from "#tests/factories/people";
import { makeTeam, tuesday } from "#tests/factories/projects";
import { makeTarget } from "#tests/factories/targets";
import { db } from "~/db/client.server";
import { getProject } from "~/features/projects/get-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import type { Escalation } from "./escalation";
import { listEscalation } from "./list-escalation.server";
import { action } from "./routes/flag-settings";
import { setEscalation } from "./set-escalation.server";

let priya: Actor;
let omar: Actor;
let dana: Actor;
let project: ProjectAccess;
beforeEach(async () => {
  ({ priya, omar, dana, project } = await makeTeam());
});

const person = ({ personId }: Actor): Escalation => ({ personId, targetId: null });
const target = (id: string): Escalation => ({ personId: null, targetId: id });
const kept = async () => (await listEscalation(project)).map(({ name }) => name);
const makeSlack = (of: ProjectAccess | null, maker = priya) =>
  makeTarget(maker, of, "slack", { url: "https://a.test/hook" });
const refused = { refused: expect.stringContaining("cannot be told any more") };

test("keeps people and channels in their order, each once, instead of what was set before", async () => {
  const { id, name } = await makeSlack(project);
  expect(await setEscalation(project, [person(dana), target(id), person(dana), person(omar)])).toBeUndefined();
  expect(await kept()).toEqual([dana.name, name, omar.name]);
  expect(await setEscalation(project, [person(omar)])).toBeUndefined();
  expect(await kept()).toEqual([omar.name]);
  expect(await setEscalation(project, [])).toBeUndefined();
  expect(await kept()).toEqual([]);
});

test("refuses who cannot be told, and leaves the list as it was", async () => {
  await setEscalation(project, [person(dana)]);
  const { project: elsewhere, priya: other } = await makeTeam({ name: "Elsewhere" });
  const foreign = await makeSlack(elsewhere, other);
  const [off, gone] = [await makeSlack(project), await makeSlack(project)];
  await db.target.update({ where: { id: off.id }, data: { disabledAt: tuesday } });
  await db.target.update({ where: { id: gone.id }, data: { removedAt: tuesday } });
  const left = await (await makeCast()).actor("Lou Left");
  await db.person.update({ where: { id: left.personId }, data: { deactivatedAt: tuesday } });
  for (const one of [target(foreign.id), target(off.id), target(gone.id), person(left), target(randomUUID())])
    expect(await setEscalation(project, [person(omar), one])).toEqual(refused);
  expect(await kept()).toEqual([dana.name]);
});

test("of a private project tells nobody outside it, nor the workspace's own channels", async () => {
  const boss = await (await makeCast()).actor("Bo Boss");
  const alarm = await makeSlack(null);
  expect(await setEscalation(project, [person(boss), target(alarm.id)])).toBeUndefined();
  await db.project.update({ where: { id: project.id }, data: { visibility: "private" } });
  expect(await kept()).toEqual([]);
  expect(await setEscalation(project, [person(boss)])).toEqual(refused);
  expect(await setEscalation(project, [target(alarm.id)])).toEqual(refused);
  expect(await setEscalation(project, [person(dana)])).toBeUndefined();
});

test("is for the lead, while the project runs", async () => {
  for (const actor of [omar, dana]) {
    const seen = await getProject(actor, project.slug);
    await expect(setEscalation(seen, [person(dana)])).rejects.toMatchObject({ status: 403 });
  }
  await expect(setEscalation({ ...project, archivedAt: tuesday }, [])).rejects.toMatchObject({ status: 403 });
});

test("two at once leave one of both lists, whole", async () => {
  const lists = [[person(dana), person(omar)], [person(omar)], [person(priya), person(dana), person(omar)]];
  await Promise.all(lists.map((list) => setEscalation(project, list)));
  const names = [[dana.name, omar.name], [omar.name], [priya.name, dana.name, omar.name]];
  expect(names).toContainEqual(await kept());
});

test("a form that no list has is told in words", async () => {
  const cookie = await startSession(priya);
  const send = (steps: string[]) => {
    const form = new URLSearchParams([["intent", "set"], ...steps.map((step) => ["steps", step])]);
    return action(asking(`/projects/${project.slug}/flags/settings`, { form, cookie, params: { slug: project.slug } }));
  };
  for (const odd of ["x", "person 1", `target ${"a".repeat(60_000)}`])
    expect(await send([odd])).toMatchObject({
      init: { status: 422 },
      data: { result: { error: { "steps[0]": ["Please choose one of the list."] } } },
    });
  expect(await send([`person ${randomUUID()}`])).toMatchObject({ init: { status: 422 } });
  expect(await send(Array(7).fill(`person ${dana.personId}`))).toMatchObject({ init: { status: 422 } });
  expect(await send([`person ${dana.personId.toUpperCase()}`, ""])).toMatchObject({ status: 303 });
  expect(await kept()).toEqual([dana.name]);
});
