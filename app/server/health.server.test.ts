import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterAll, afterEach, beforeAll, expect, inject, test } from "vitest";
import { startSession } from "#tests/factories/cast";
import { makeCast } from "#tests/factories/people";
import { testEnvironment } from "#tests/setup/environment";
import { databaseUrl } from "#tests/setup/test-database";
import { connectDatabase, db, disconnectDatabase } from "~/db/client.server";
import { setSecret } from "~/http/secret.server";
import { healthRoutes } from "./health.server";
import { createReadiness } from "./readiness.server";

const readiness = createReadiness();
let server: Server;
let url: string;
let own: string;

beforeAll(async () => {
  setSecret(testEnvironment.SECRET);
  const [{ name }] = await db.$queryRaw<[{ name: string }]>`select current_database() as name`;
  own = databaseUrl(inject("databaseServer"), name);
  server = createServer(express().use(healthRoutes(readiness)));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  await disconnectDatabase();
  connectDatabase(own, 2);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const ask = async (path: string) => {
  const response = await fetch(url + path);
  return [response.status, await response.text(), response.headers.get("cache-control")];
};

test("the details say how delivery stands, to programs on this machine and to admins only", async () => {
  const ask = async (headers: Record<string, string> = {}) => {
    const answer = await fetch(`${url}/readyz/details`, { headers });
    return { status: answer.status, text: await answer.text() };
  };
  expect(await ask()).toEqual({ status: 200, text: "ready\nSelf-test: none has ended yet.\n" });
  const proxied = { "x-forwarded-for": "203.0.113.9" };
  expect((await ask(proxied)).status).toBe(403);
  const cast = await makeCast();
  const [admin, other] = [await cast.actor("Ada Admin", { isAdmin: true }), await cast.actor("Otto Other")];
  expect((await ask({ ...proxied, cookie: await startSession(other) })).status).toBe(403);
  await db.selfTest.create({ data: { startedAt: new Date(Date.now() - 60_000) } });
  const seen = await ask({ ...proxied, cookie: await startSession(admin) });
  expect(seen.status).toBe(503);
  expect(seen.text).toContain("delivery needs a look\nSelf-test failed, 1 min ago:\nOpen pages are not told at once");
});

test("it is ready while the database answers, and no longer when it is away", async () => {
  expect(await ask("/readyz")).toEqual([200, "ready\n", "no-store"]);
  await disconnectDatabase();
  connectDatabase("postgresql://nobody@127.0.0.1:1/nowhere", 2);
  expect(await ask("/readyz")).toEqual([503, "database not reachable\n", "no-store"]);
  expect(await ask("/healthz")).toEqual([200, "ok\n", "no-store"]);
});

test("it is ready again when the database is back, and not while it stops", async () => {
  expect(await ask("/readyz")).toEqual([200, "ready\n", "no-store"]);
  readiness.drain();
  expect(await ask("/readyz")).toEqual([503, "stopping\n", "no-store"]);
  expect(await ask("/healthz")).toEqual([200, "ok\n", "no-store"]);
});
