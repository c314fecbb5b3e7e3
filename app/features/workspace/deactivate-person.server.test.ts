import { beforeEach, describe, expect, test } from "vitest";
import { asking, thrownBy } from "#tests/factories/asking";
import { makeCast } from "#tests/factories/people";
import { db } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import { findActor } from "~/features/sign-in/current-actor.server";
import { startSession } from "~/features/sign-in/enter.server";
import { changePerson } from "./change-person.server";
import { deactivatePerson, reactivatePerson } from "./deactivate-person.server";
import { getPerson } from "./get-person.server";
import { listPeople } from "./list-people.server";
import { action, loader } from "./routes/person";

let admin: Actor;
let priya: Actor;

beforeEach(async () => {
  await db.person.deleteMany();
  const cast = await makeCast();
  admin = await cast.actor("Dana Kim", { isAdmin: true });
  priya = await cast.actor("Priya Nair");
});

const person = ({ personId, name }: Actor) => ({ id: personId, name });
const cookieFor = async ({ personId }: Actor) => (await startSession(personId, asking("/"))) ?? "";
const isIn = async (cookie: Headers | string) => (await findActor(asking("/", { cookie }))) !== null;

test("deactivation ends every session at once and opens none, until it is undone", async () => {
  const cookies = [await cookieFor(priya), await cookieFor(priya)];
  expect(await deactivatePerson(admin, person(priya))).toBeNull();
  expect(await Promise.all(cookies.map(isIn))).toEqual([false, false]);
  expect(await db.session.count({ where: { personId: priya.personId } })).toBe(0);
  expect(await startSession(priya.personId, asking("/"))).toBeNull();
  await reactivatePerson(admin, priya.personId);
  expect(await isIn(cookies[0] as Headers)).toBe(false);
  expect(await isIn(await cookieFor(priya))).toBe(true);
});

test("the last admin can neither leave nor step down", async () => {
  expect(await deactivatePerson(admin, person(admin))).toContain("last admin");
  expect(await changePerson(admin, admin.personId, { name: "Dana", isAdmin: false })).toContain("last admin");
  expect(await changePerson(admin, admin.personId, { name: "Dana", isAdmin: true })).toBeNull();
});

test("two admins who step down at once leave one", async () => {
  await changePerson(admin, priya.personId, { name: "Priya", isAdmin: true });
  const answers = await Promise.all([
    deactivatePerson(admin, person(admin)),
    changePerson(priya, priya.personId, { name: "Priya", isAdmin: false }),
  ]);
  expect(answers.filter((answer) => answer === null)).toHaveLength(1);
  expect(await db.person.count({ where: { isAdmin: true, deactivatedAt: null } })).toBe(1);
});

test("an admin sees nothing of a private project that is not theirs", async () => {
  const { workspaceId } = admin;
  const project = (slug: string, visibility: "open" | "private") => ({
    workspaceId,
    slug,
    name: slug,
    purpose: "",
    visibility,
  });
  for (const data of [project("harbour", "open"), project("secret-merger", "private"), project("shared", "private")]) {
    const { id } = await db.project.create({ data });
    await db.membership.create({ data: { projectId: id, personId: priya.personId, role: "engineer" } });
    if (data.slug === "shared") {
      await db.membership.create({ data: { projectId: id, personId: admin.personId, role: "stakeholder" } });
    }
  }
  const person = await getPerson(admin, priya.personId);
  expect(person.roles.map(({ project }) => project)).toEqual(["harbour", "shared"]);
  const [listed] = await listPeople(admin, "priya");
  expect(listed).toMatchObject({ name: "Priya Nair", lastSeen: null });
  expect(JSON.stringify([person, listed])).not.toContain("merger");
  expect(await listPeople(admin, "%")).toEqual([]);
});

describe("whoever leads a private project", () => {
  const lead = async (slug: string, ...leads: Actor[]) => {
    const data = { workspaceId: admin.workspaceId, slug, name: `Project ${slug}`, purpose: "" };
    const { id } = await db.project.create({ data: { ...data, visibility: "private" } });
    for (const { personId } of leads)
      await db.membership.create({
        data: { projectId: id, personId, role: personId === admin.personId ? "engineer" : "lead" },
      });
    return id;
  };
  const isActive = async ({ personId }: Actor) =>
    (await db.person.findUniqueOrThrow({ where: { id: personId } })).deactivatedAt === null;

  test("alone goes only anyway; what the admin may not know is counted", async () => {
    await lead(`one-${priya.personId}`, priya);
    await lead(`two-${priya.personId}`, priya);
    const known = await lead(`known-${priya.personId}`, priya, admin);
    const archived = await lead(`past-${priya.personId}`, priya);
    await db.project.update({ where: { id: archived }, data: { archivedAt: new Date() } });
    const stays = await deactivatePerson(admin, person(priya));
    expect(stays).toContain(`“Project known-${priya.personId}”, 2 private projects that you do not see.`);
    expect(stays).not.toMatch(/one-|two-|past-/);
    expect(await isActive(priya)).toBe(true);
    await db.project.update({ where: { id: known }, data: { visibility: "open" } });
    const cookie = await cookieFor(admin);
    const params = { personId: priya.personId };
    expect(await loader(asking("/people/x", { cookie, params }))).toMatchObject({
      ledAlone: expect.stringContaining("2 private projects"),
    });
    const ask = (form: Record<string, string>) => action(asking("/people/x", { cookie, params, form }));
    expect(await ask({ intent: "deactivate" })).toMatchObject({ init: { status: 409 } });
    expect(await ask({ intent: "deactivate", anyway: "on" })).toMatchObject({ status: 303 });
    expect(await isActive(priya)).toBe(false);
  });

  test("with somebody else who can sign in may go, but of two at once only one", async () => {
    const omar = await (await makeCast()).actor("Omar Haddad");
    await lead(`shared-${priya.personId}`, priya, omar);
    const answers = await Promise.all([deactivatePerson(admin, person(priya)), deactivatePerson(admin, person(omar))]);
    expect(answers.filter((answer) => answer === null)).toHaveLength(1);
    expect([await isActive(priya), await isActive(omar)].filter(Boolean)).toHaveLength(1);
  });
});

test("only admins come here, and what is no person is a 404", async () => {
  const params = { personId: priya.personId };
  const cookie = await cookieFor(priya);
  expect((await thrownBy(loader(asking("/people/x", { cookie, params })))).status).toBe(403);
  expect((await thrownBy(action(asking("/people/x", { cookie, params, form: { intent: "deactivate" } })))).status).toBe(
    403,
  );
  expect((await thrownBy(loader(asking("/people/x", { params })))).headers.get("location")).toBe(
    "/sign-in?to=%2Fpeople%2Fx",
  );
  const asAdmin = await cookieFor(admin);
  for (const personId of ["x", "00000000-0000-4000-8000-000000000000", "\0"]) {
    expect((await thrownBy(loader(asking("/people/x", { cookie: asAdmin, params: { personId } })))).status).toBe(404);
  }
  const refused = await action(
    asking("/people/x", { cookie: asAdmin, params: { personId: admin.personId }, form: { intent: "deactivate" } }),
  );
  expect(refused).toMatchObject({ init: { status: 409 } });
});
