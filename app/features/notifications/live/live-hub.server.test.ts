import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { sayToPages } from "#tests/factories/messages";
import { makeTeam } from "#tests/factories/projects";
import { db } from "~/db/client.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import type { OpenBanners } from "./live-event";
import { type LiveHub, type LiveStream, startLiveHub } from "./live-hub.server";

let dana: Actor;
let project: ProjectAccess;
let hub: LiveHub;
beforeEach(async () => {
  ({ dana, project } = await makeTeam());
  hub = startLiveHub(console, 40);
});
afterEach(() => hub.stop());

/** A page that stays open, and what it shows. */
async function openPage({ personId }: Actor) {
  const session = await db.session.create({
    data: { personId, token: randomUUID(), expiresAt: new Date("2100-01-01T00:00:00Z") },
  });
  const page = { sessionId: session.id, shown: [] as string[], isEnded: false };
  const stream: LiveStream = {
    ...{ actor: { personId, sessionId: session.id }, since: null },
    push: (name, content) => {
      if (name === "banners") page.shown = (content as OpenBanners).events.map(({ banner }) => banner.title);
    },
    close: () => {
      page.isEnded = true;
    },
  };
  await hub.add(stream);
  return page;
}
const until = (check: () => void) => vi.waitFor(check, { timeout: 5_000, interval: 20 });

test("what is open in a project that is archived stands on no page any more", async () => {
  await sayToPages([dana], { projectId: project.id, title: "Inside" });
  await sayToPages([dana], { title: "Elsewhere" });
  const page = await openPage(dana);
  expect(page.shown).toEqual(["Inside", "Elsewhere"]);
  await db.project.update({ where: { id: project.id }, data: { archivedAt: new Date() } });
  await until(() => expect(page.shown).toEqual(["Elsewhere"]));
});

test("who no longer belongs to a private project sees nothing of it on a page that stays open", async () => {
  await db.project.update({ where: { id: project.id }, data: { visibility: "private" } });
  await sayToPages([dana], { projectId: project.id, title: "Inside" });
  const page = await openPage(dana);
  expect(page.shown).toEqual(["Inside"]);
  await db.membership.delete({ where: { projectId_personId: { projectId: project.id, personId: dana.personId } } });
  await until(() => expect(page.shown).toEqual([]));
});

test("a page whose session is over is told nothing and left", async () => {
  const [page, other] = [await openPage(dana), await openPage(dana)];
  await db.session.delete({ where: { id: page.sessionId } });
  await until(() => expect(page.isEnded).toBe(true));
  expect(hub.count()).toBe(1);
  await db.person.update({ where: { id: dana.personId }, data: { deactivatedAt: new Date() } });
  await until(() => expect(other.isEnded).toBe(true));
  expect(hub.count()).toBe(0);
});
