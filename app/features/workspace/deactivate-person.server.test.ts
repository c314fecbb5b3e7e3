import { beforeEach, expect, test } from "vitest";
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

const cookieFor = async ({ personId }: Actor) => (await startSession(personId, asking("/"))) ?? "";
const isIn = async (cookie: Headers | string) => (await findActor(asking("/", { cookie }))) !== null;

test("deactivation ends every session at once and opens none, until it is undone", async () => {
  const cookies = [await cookieFor(priya), await cookieFor(priya)];
  expect(await deactivatePerson(admin, priya.personId)).toBeNull();
  expect(await Promise.all(cookies.map(isIn))).toEqual([false, false]);
  expect(await db.session.count({ where: { personId: priya.personId } })).toBe(0);
  expect(await startSession(priya.personId, asking("/"))).toBeNull();
  await reactivatePerson(admin, priya.personId);
  expect(await isIn(cookies[0] as Headers)).toBe(false);
  expect(await isIn(await cookieFor(priya))).toBe(true);
});

test("the last admin can neither leave nor step down", async () => {
  expect(await deactivatePerson(admin, admin.personId)).toContain("last admin");
  expect(await changePerson(admin, admin.personId, { name: "Dana", isAdmin: false })).toContain("last admin");
  expect(await changePerson(admin, admin.personId, { name: "Dana", isAdmin: true })).toBeNull();
});

test("two admins who step down at once leave one", async () => {
  await changePerson(admin, priya.personId, { name: "Priya", isAdmin: true });
  const answers = await Promise.all([
    deactivatePerson(admin, admin.personId),
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
