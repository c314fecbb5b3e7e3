import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, expect, inject, test, vi } from "vitest";
import { db } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import { startSession } from "./factories/cast";
import { sayToPages } from "./factories/messages";
import { makeTeam } from "./factories/projects";
import { OpenPage } from "./fakes/open-page";
import { type ServedApp, serveApp } from "./setup/served-app";
import { databaseUrl } from "./setup/test-database";

let app: ServedApp;
let team: Awaited<ReturnType<typeof makeTeam>>;
const pages: OpenPage[] = [];

beforeAll(async () => {
  const [{ name }] = await db.$queryRaw<[{ name: string }]>`select current_database() as name`;
  app = await serveApp(databaseUrl(inject("databaseServer"), name));
  team = await makeTeam();
}, 60_000);
afterAll(() => app?.stop());
afterEach(() => {
  for (const page of pages.splice(0)) page.close();
});

const until = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 10_000, interval: 20 });

async function openPage(who: Actor, cookie?: string): Promise<OpenPage> {
  const page = new OpenPage(app.baseUrl, cookie ?? (await startSession(who)));
  pages.push(page);
  await until(() => expect(page.open).not.toBeNull());
  return page;
}

const titles = (page: OpenPage) => page.seen.map(({ banner }) => banner.title);

test("a message reaches the open pages of those it is for, and nobody else's", async () => {
  const [dana, priya] = [await openPage(team.dana), await openPage(team.priya)];
  await sayToPages([team.dana], { title: "For Dana" });
  await until(() => expect(titles(dana)).toContain("For Dana"));
  await sayToPages([team.priya], { title: "For Priya" });
  await until(() => expect(titles(priya)).toEqual(["For Priya"]));
  expect(titles(dana)).toEqual(["For Dana"]);
});

test("what was rolled back reaches nobody", async () => {
  const dana = await openPage(team.dana);
  const undo = db.$transaction(async (tx) => {
    await tx.$executeRaw`select pg_notify('drumbeat', ${randomUUID()})`;
    throw new Error("undone");
  });
  await expect(undo).rejects.toThrow("undone");
  await sayToPages([team.dana], { title: "After" });
  await until(() => expect(titles(dana)).toEqual(["After"]));
});

test("a page that opens later shows what is open, and not what is over", async () => {
  const [open, over] = [randomUUID(), randomUUID()];
  await sayToPages([team.dana], { aboutId: open, title: "Still so" });
  await sayToPages([team.dana], { aboutId: over, title: "Over soon" });
  await sayToPages([team.dana], { aboutId: over, title: "Over", isOpen: false });
  const dana = await openPage(team.dana);
  const shown = dana.open?.events.map(({ aboutId }) => aboutId);
  expect(shown).toContain(open);
  expect(shown).not.toContain(over);
});

test("a line that is cut twenty times misses nothing and shows nothing twice", async () => {
  const dana = await openPage(team.dana);
  const wanted: string[] = [];
  for (let cut = 0; cut < 20; cut++) {
    dana.cut();
    for (const part of ["a", "b"]) {
      await sayToPages([team.dana], { title: `${cut}${part}` });
      wanted.push(`${cut}${part}`);
    }
    await new Promise((resolve) => setTimeout(resolve, cut * 7));
  }
  const heard = () => titles(dana).filter((title) => /^\d+[ab]$/.test(title));
  await until(() => expect(heard().sort()).toEqual([...wanted].sort()));
  expect(dana.connections).toBeGreaterThan(1);
});

test("a message that commits late, after a newer one was seen, is not lost over a cut", async () => {
  const dana = await openPage(team.dana);
  let commit = () => {};
  const held = new Promise<void>((resolve) => {
    commit = resolve;
  });
  const slow = db.$transaction(async (tx) => {
    const { enqueueMessage } = await import("~/features/notifications/enqueue-message.server");
    const { wordsOf } = await import("~/features/notifications/message");
    const banner = { isOpen: true, title: "Late", text: "", path: "/" };
    await enqueueMessage(
      tx,
      {
        ...{ key: randomUUID(), workspaceId: team.dana.workspaceId, projectId: null, topic: "flag", isCritical: true },
        ...{
          aboutId: randomUUID(),
          words: wordsOf({ title: "Late", lines: [], action: { label: "", path: "/" }, why: "", banner }),
        },
      },
      { people: [team.dana.personId], targets: [] },
    );
    await held;
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  await sayToPages([team.dana], { title: "Newer" });
  await until(() => expect(titles(dana)).toEqual(["Newer"]));
  dana.cut();
  commit();
  await slow;
  await until(() => expect(titles(dana)).toContain("Late"));
});

test("whoever leaves the project or the workspace, or signs out, hears no more", async () => {
  const { project, dana } = team;
  await db.project.update({ where: { id: project.id }, data: { visibility: "private" } });
  const cookie = await startSession(dana);
  const [page, other] = [await openPage(dana, cookie), await openPage(dana)];
  await sayToPages([dana], { projectId: project.id, title: "Inside" });
  await until(() => expect([titles(page), titles(other)]).toEqual([["Inside"], ["Inside"]]));
  const member = { projectId: project.id, personId: dana.personId };
  await db.membership.delete({ where: { projectId_personId: member } });
  await sayToPages([dana], { projectId: project.id, title: "Secret" });
  const token = decodeURIComponent(cookie).split("=")[1]?.split(".")[0] as string;
  await db.session.update({ where: { token }, data: { expiresAt: new Date(0) } });
  await sayToPages([dana], { title: "To all" });
  await until(() => expect(titles(other)).toEqual(["Inside", "To all"]));
  await until(() => expect(page.isEnded).toBe(true));
  expect(titles(page)).toEqual(["Inside"]);
  await db.membership.create({ data: { ...member, role: "stakeholder" } });
  await db.project.update({ where: { id: project.id }, data: { visibility: "open" } });
});

test("the figures count open pages, and what waits, by channel", async () => {
  await openPage(team.dana);
  const figures = await (await fetch(`${app.baseUrl}/metrics`)).text();
  expect(Number(/^drumbeat_live_pages (\d+)/m.exec(figures)?.[1])).toBeGreaterThan(0);
  expect(Number(/^drumbeat_deliveries_waiting\{channel="page"\} (\d+)/m.exec(figures)?.[1])).toBeGreaterThan(0);
});

test("nobody without a session is let in", async () => {
  expect((await fetch(`${app.baseUrl}/live`)).status).toBe(204);
  const post = (headers: Record<string, string>) =>
    fetch(`${app.baseUrl}/live/taken`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: "{}",
    });
  expect((await post({})).status).toBe(403);
  expect((await post({ origin: app.baseUrl })).status).toBe(401);
});

test("a browser keeps four lines; the oldest page gives way", async () => {
  const cookie = await startSession(team.priya);
  const four: OpenPage[] = [];
  for (let page = 0; page < 5; page++) four.push(await openPage(team.priya, cookie));
  await sayToPages([team.priya], { title: "Here" });
  await until(() => expect(four.map(titles)).toEqual([[], ["Here"], ["Here"], ["Here"], ["Here"]]));
});

test("a message is sent once a page of its person says that it shows it", async () => {
  const messageId = await sayToPages([team.dana, team.priya]);
  const cookie = await startSession(team.dana);
  const rows = await db.delivery.findMany({ where: { messageId } });
  const take = (body: unknown) =>
    fetch(`${app.baseUrl}/live/taken`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: app.baseUrl, cookie },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
  for (const bad of ["{", "[]", { ids: "x" }, { ids: ["x"] }, { ids: [] }]) expect((await take(bad)).status).toBe(400);
  const answers = await Promise.all([1, 2, 3].map(() => take({ ids: rows.map(({ id }) => id) })));
  expect(answers.map(({ status }) => status)).toEqual([204, 204, 204]);
  const after = await db.delivery.findMany({ where: { messageId }, include: { tries: true } });
  const of = (who: Actor) => after.find(({ personId }) => personId === who.personId);
  expect(of(team.dana)).toMatchObject({ state: "sent", attempts: 1 });
  expect(of(team.dana)?.tries.map(({ outcome, answer }) => [outcome, answer])).toEqual([
    ["taken", "Shown on an open page"],
  ]);
  expect(of(team.priya)).toMatchObject({ state: "waiting", attempts: 0 });
});

test("a line that breaks while it is being opened is not held", async () => {
  const cookie = await startSession(team.dana);
  const held = async () =>
    Number(/^drumbeat_live_pages (\d+)/m.exec(await (await fetch(`${app.baseUrl}/metrics`)).text())?.[1]);
  for (const page of pages.splice(0)) page.close();
  await until(async () => expect(await held()).toBe(0));
  for (let milliseconds = 0; milliseconds < 40; milliseconds++) {
    const page = new OpenPage(app.baseUrl, cookie);
    await new Promise((goOn) => setTimeout(goOn, milliseconds % 20));
    page.close();
  }
  const settled = await openPage(team.dana, cookie);
  settled.close();
  await until(async () => expect(await held()).toBe(0));
});
