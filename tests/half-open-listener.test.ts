import { afterAll, beforeAll, expect, inject, test, vi } from "vitest";
import { db } from "~/db/client.server";
import { startSession } from "./factories/cast";
import { sayToPages } from "./factories/messages";
import { makeTeam } from "./factories/projects";
import { OpenPage } from "./fakes/open-page";
import { SilentRelay } from "./fakes/silent-relay";
import { type ServedApp, serveApp } from "./setup/served-app";
import { databaseUrl } from "./setup/test-database";

let relay: SilentRelay;
let app: ServedApp;
let page: OpenPage;

beforeAll(async () => {
  const [{ name }] = await db.$queryRaw<[{ name: string }]>`select current_database() as name`;
  const url = databaseUrl(inject("databaseServer"), name);
  relay = await SilentRelay.start(url);
  app = await serveApp(url, { listenUrl: relay.url });
}, 60_000);
afterAll(async () => {
  page?.close();
  relay?.stop();
  await app?.stop();
});

const until = (check: () => void) => vi.waitFor(check, { timeout: 20_000, interval: 20 });
const titles = () => page.seen.map(({ banner }) => banner.title);

test("pages hear what was said while the line to the database swallowed it, without a cut of their own", async () => {
  const { dana } = await makeTeam();
  page = new OpenPage(app.baseUrl, await startSession(dana));
  await until(() => expect(page.open).not.toBeNull());
  await sayToPages([dana], { title: "Before" });
  await until(() => expect(titles()).toEqual(["Before"]));
  relay.silence();
  for (const title of ["Swallowed", "Swallowed too"]) await sayToPages([dana], { title });
  await until(() => expect(titles()).toEqual(["Before", "Swallowed", "Swallowed too"]));
  await until(() => expect(page.open?.events).toHaveLength(3));
  await sayToPages([dana], { title: "After" });
  await until(() => expect(titles()).toEqual(["Before", "Swallowed", "Swallowed too", "After"]));
  expect(page.connections).toBe(1);
}, 60_000);
