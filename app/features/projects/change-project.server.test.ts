import { beforeEach, expect, test } from "vitest";
import { makeTeam, tuesday } from "#tests/factories/projects";
import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import { archiveProject, restoreProject } from "./archive-project.server";
import { changeProject } from "./change-project.server";
import { getProject } from "./get-project.server";
import type { ProjectAccess } from "./project-access";

let priya: Actor;
let omar: Actor;
let dana: Actor;
let project: ProjectAccess;
beforeEach(async () => {
  ({ priya, omar, dana, project } = await makeTeam());
});

const about = { name: "Checkout", purpose: "Pay at once.", visibility: "private" } as const;

test("the lead changes all but the address", async () => {
  expect(await changeProject(priya, project, { ...about, responsibleId: omar.personId })).toBeUndefined();
  const changed = await getProject(omar, project.slug);
  expect(changed).toMatchObject({ ...about, slug: project.slug, responsibleId: omar.personId });
});

test("a stakeholder, a stranger or somebody deactivated cannot answer for the summary", async () => {
  await db.person.update({ where: { id: omar.personId }, data: { deactivatedAt: tuesday } });
  for (const responsibleId of [dana.personId, omar.personId, crypto.randomUUID()]) {
    expect(await changeProject(priya, project, { ...about, responsibleId })).toHaveProperty("field", "responsibleId");
  }
  expect(await getProject(priya, project.slug)).toMatchObject({ name: "Checkout platform", visibility: "open" });
});

test("archiving is reversible and keeps the first moment", async () => {
  await atTime(tuesday, () => archiveProject(priya, project));
  await archiveProject(priya, project);
  const archived = await getProject(priya, project.slug);
  expect(archived.archivedAt).toEqual(tuesday);
  await restoreProject(priya, archived);
  expect((await getProject(priya, project.slug)).archivedAt).toBeNull();
});

test("nobody but the lead", async () => {
  const asOmar = await getProject(omar, project.slug);
  const forbidden = expect.objectContaining({ status: 403 });
  await expect(changeProject(omar, asOmar, { ...about, responsibleId: omar.personId })).rejects.toEqual(forbidden);
  await expect(archiveProject(omar, asOmar)).rejects.toEqual(forbidden);
  await expect(restoreProject(omar, asOmar)).rejects.toEqual(forbidden);
});
