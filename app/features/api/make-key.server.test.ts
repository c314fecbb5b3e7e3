import { expect, test } from "vitest";
import { keyInput, makeApiKey } from "#tests/factories/api-keys";
import { makeTeam, tuesday } from "#tests/factories/projects";
import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import { archiveProject } from "~/features/projects/archive-project.server";
import { getProject } from "~/features/projects/get-project.server";
import { hashKey, looksLikeKey } from "./draw-key.server";
import { keysForm } from "./key-form";
import { listKeys } from "./list-keys.server";
import { makeKey } from "./make-key.server";
import { revokeKey } from "./revoke-key.server";

const { priya, omar, dana, project } = await makeTeam();

test("a key is told once, and only its hash and its tail are kept", async () => {
  const { id, key } = await atTime(tuesday, () => makeApiKey(priya, project, { scopes: ["push", "read"] }));
  expect(looksLikeKey(key)).toBe(true);
  const kept = await db.apiKey.findUniqueOrThrow({ where: { id } });
  expect(kept).toMatchObject({
    ...{ projectId: project.id, personId: priya.personId, name: "Nightly numbers", scopes: ["push", "read"] },
    ...{ hash: hashKey(key), tail: key.slice(-4), expiresAt: new Date(tuesday.getTime() + 90 * 86_400_000) },
  });
  expect(JSON.stringify(kept)).not.toContain(key);
});

test("the same form sent twice, or ten times at once, makes one key", async () => {
  const input = keyInput();
  const made = await Promise.all(Array.from({ length: 10 }, () => makeKey(priya, project, input)));
  expect(made.filter(Boolean)).toHaveLength(1);
  expect(await db.apiKey.count({ where: { id: input.id } })).toBe(1);
});

test("a key's state and what it may do are said in words", async () => {
  const other = await makeTeam();
  const made = (name: string, more = {}) =>
    atTime(tuesday, () => makeApiKey(other.priya, other.project, { name, ...more }));
  const { id } = await made("Revoked");
  await atTime(tuesday, () => revokeKey(other.priya, other.project, id));
  await made("Expired", { lifetime: "30" });
  await made("For good", { lifetime: "none", scopes: ["flags", "read"] });
  const later = new Date(tuesday.getTime() + 31 * 86_400_000);
  const keys = await atTime(later, () => listKeys(other.priya, other.project));
  expect(keys.map(({ name, state, ends, scopes, used }) => ({ name, state, ends, scopes, used }))).toEqual([
    { name: "For good", state: "active", ends: "Never ends", scopes: "Raise flags, Read", used: "Never used" },
    ...[
      expect.objectContaining({ state: expect.stringMatching("expired|revoked") }),
      expect.objectContaining({ state: expect.stringMatching("expired|revoked") }),
    ],
  ]);
  expect(keys.find(({ name }) => name === "Revoked")?.ends).toMatch(/^by Priya Nair, /);
  expect(keys.find(({ name }) => name === "Expired")?.ends).toMatch(/\d\d:\d\d$/);
});

test("a key says when its maker may no longer do what it does", async () => {
  const { priya, omar, project } = await makeTeam();
  await db.membership.updateMany({ where: { projectId: project.id, personId: omar.personId }, data: { role: "lead" } });
  const asOmar = await getProject({ ...omar }, project.slug);
  await makeApiKey(omar, asOmar);
  const warning = async () => (await listKeys(priya, project))[0]?.warning;
  expect(await warning()).toBe("");
  await db.membership.updateMany({
    where: { projectId: project.id, personId: omar.personId },
    data: { role: "stakeholder" },
  });
  expect(await warning()).toContain("pushes no readings");
  await db.membership.deleteMany({ where: { projectId: project.id, personId: omar.personId } });
  expect(await warning()).toContain("changes nothing here");
  await db.person.update({ where: { id: omar.personId }, data: { deactivatedAt: tuesday } });
  expect(await warning()).toContain("does nothing");
});

test("keys are the lead's alone, and an archived project makes none", async () => {
  for (const actor of [omar, dana]) {
    const theirs = await getProject(actor, project.slug);
    await expect(makeKey(actor, theirs, keyInput())).rejects.toMatchObject({ status: 403 });
    await expect(listKeys(actor, theirs)).rejects.toMatchObject({ status: 403 });
    await expect(revokeKey(actor, theirs, keyInput().id)).rejects.toMatchObject({ status: 403 });
  }
  await expect(revokeKey(priya, project, keyInput().id)).rejects.toMatchObject({ status: 404 });
  const old = await makeTeam();
  const { id } = await makeApiKey(old.priya, old.project);
  await archiveProject(old.priya, old.project);
  const archived = await getProject({ ...old.priya }, old.project.slug);
  expect(await makeKey(old.priya, archived, keyInput())).toMatchObject({ refused: expect.any(String) });
  await expect(revokeKey(priya, project, id)).rejects.toMatchObject({ status: 404 });
  await revokeKey(old.priya, archived, id);
  expect(await db.apiKey.findUnique({ where: { id } })).toMatchObject({ revokedById: old.priya.personId });
});

test("a project has room for twenty active keys", async () => {
  const { priya, project } = await makeTeam();
  const first = await makeApiKey(priya, project);
  for (let count = 1; count < 20; count++) await makeApiKey(priya, project);
  expect(await makeKey(priya, project, keyInput())).toMatchObject({ refused: expect.stringContaining("20") });
  await revokeKey(priya, project, first.id);
  expect(await makeKey(priya, project, keyInput())).toMatchObject({ key: expect.any(String) });
});

test("the form names what is missing", () => {
  const problems = (fields: object) => keysForm.safeParse(fields).error?.issues.map(({ path }) => path.join("."));
  expect(problems({ ...keyInput(), name: " " })).toEqual(["name"]);
  expect(problems({ ...keyInput(), scopes: [] })).toEqual(["scopes"]);
  expect(problems({ ...keyInput(), scopes: ["admin"] })).toEqual(["scopes.0"]);
  expect(problems({ ...keyInput(), lifetime: "3650" })).toEqual(["lifetime"]);
});
