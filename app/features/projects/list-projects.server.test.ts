import { beforeAll, expect, test } from "vitest";
import { makeCast } from "#tests/factories/people";
import { join, makeProject, publishWeek } from "#tests/factories/projects";
import { db } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import { listProjects } from "./list-projects.server";

let priya: Actor;
let dana: Actor;
let admin: Actor;
beforeAll(async () => {
  const cast = await makeCast();
  priya = await cast.actor("Priya Nair");
  dana = await cast.actor("Dana Kim");
  admin = await cast.actor("Ada Root", { isAdmin: true });
  const checkout = await makeProject(priya);
  await publishWeek(checkout, "2026-11-09", new Date("2026-11-13T15:00:00Z"));
  await publishWeek(checkout, "2026-11-16", new Date("2026-11-20T15:00:00Z"));
  await join(checkout, dana, "stakeholder");
  await makeProject(priya, { name: "100% secret", visibility: "private", purpose: "Nobody knows." });
});

const names = async (actor: Actor, search?: string) => (await listProjects(actor, { search })).map(({ name }) => name);

test("a project comes with the actor's role and its latest published summary", async () => {
  const [project] = await listProjects(dana);
  const latest = {
    weekOn: "2026-11-16",
    state: "on_track",
    headline: "Week of 2026-11-16",
    publishedAt: new Date("2026-11-20T15:00:00Z"),
  };
  expect(project).toMatchObject({ slug: "checkout-platform", role: "stakeholder", visibility: "open", latest });
});

test("a private project exists for its people alone, not for an admin", async () => {
  expect(await names(priya)).toEqual(["100% secret", "Checkout platform"]);
  expect(await names(dana)).toEqual(["Checkout platform"]);
  expect(await names(admin)).toEqual(["Checkout platform"]);
});

test("search looks in name and purpose and takes every character as itself", async () => {
  expect(await names(priya, " WAITING ")).toEqual(["Checkout platform"]);
  expect(await names(priya, "100%")).toEqual(["100% secret"]);
  for (const nothing of ["%_%", "\\", "a\0b", "x".repeat(5000)]) expect(await names(priya, nothing)).toEqual([]);
});

test("an archived project is still listed, marked as such", async () => {
  const archivedAt = new Date("2026-11-18T00:00:00Z");
  await db.project.updateMany({ where: { slug: "100-secret" }, data: { archivedAt } });
  expect((await listProjects(priya))[0]?.archivedAt).toEqual(archivedAt);
});
