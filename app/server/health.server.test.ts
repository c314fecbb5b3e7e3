import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterAll, afterEach, beforeAll, expect, inject, test } from "vitest";
import { databaseUrl } from "#tests/setup/test-database";
import { connectDatabase, db, disconnectDatabase } from "~/db/client.server";
import { healthRoutes } from "./health.server";
import { createReadiness } from "./readiness.server";

const readiness = createReadiness();
let server: Server;
let url: string;
let own: string;

beforeAll(async () => {
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
