import { beforeEach, expect, test } from "vitest";
import { asking } from "#tests/factories/asking";
import { startSession } from "#tests/factories/cast";
import { makeTeam } from "#tests/factories/projects";
import { db } from "~/db/client.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { action } from "./routes/new-flag";

let dana: Actor;
let project: ProjectAccess;
beforeEach(async () => {
  ({ dana, project } = await makeTeam());
});

const send = async (actor: Actor, form: Record<string, string>) =>
  action(
    asking(`/projects/${project.slug}/flags/new`, {
      ...{ form, params: { slug: project.slug }, cookie: await startSession(actor) },
    }),
  );

test("words written elsewhere begin the form and raise nothing", async () => {
  expect(await send(dana, { intent: "begin", what: " Nobody can pay. " })).toEqual({ begun: "Nobody can pay." });
  expect(await send(dana, { intent: "begin" })).toEqual({ begun: "" });
  expect(await db.flag.count({ where: { projectId: project.id } })).toBe(0);
});

test("too many words come back with a message at the field", async () => {
  const answer = await send(dana, { intent: "begin", what: "x".repeat(4_001) });
  expect(answer).toMatchObject({ init: { status: 422 }, data: { result: { error: { what: expect.anything() } } } });
});

test("not for who does not belong to the project", async () => {
  const { dana: stranger } = await makeTeam({ name: "Elsewhere" });
  await expect(send(stranger, { intent: "begin", what: "Help" })).rejects.toMatchObject({ status: 403 });
});
