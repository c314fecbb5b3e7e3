import pg from "pg";
import { afterAll, describe, expect, inject, test } from "vitest";
import { createTestDatabase } from "#tests/setup/test-database";
import { checkDatabaseSettings } from "./check-database-settings.server";

const good = {
  version: 180_000,
  fsync: "on",
  full_page_writes: "on",
  synchronous_commit: "on",
  encoding: "UTF8",
  timezone: "UTC",
};
const answering = (change: object) =>
  ({ query: async () => ({ rows: [{ ...good, ...change }] }) }) as unknown as pg.Pool;

describe("the settings of a database", () => {
  test("are fine when nothing can be lost", async () => {
    await expect(checkDatabaseSettings(answering({}))).resolves.toBeUndefined();
  });

  test.each([
    [{ fsync: "off" }, /fsync is off/],
    [{ full_page_writes: "off" }, /full_page_writes is off/],
    [{ synchronous_commit: "off" }, /synchronous_commit is off/],
    [{ encoding: "SQL_ASCII" }, /encoding is SQL_ASCII/],
    [{ timezone: "Europe/Berlin" }, /time zone is Europe\/Berlin/],
    [{ version: 140_011 }, /PostgreSQL 14 is too old/],
  ])("are refused for %o, and the reason is named", async (change, reason) => {
    await expect(checkDatabaseSettings(answering(change))).rejects.toThrow(reason);
  });
});

describe("a real server", () => {
  const opened: (() => Promise<unknown>)[] = [];
  afterAll(async () => {
    for (const close of opened.reverse()) await close();
  });

  const openPool = (connectionString: string, options = "-c timezone=UTC") => {
    const pool = new pg.Pool({ connectionString, options });
    pool.on("error", () => {});
    opened.push(() => pool.end());
    return pool;
  };

  test("that may lose what it confirmed is refused", async () => {
    const pool = openPool(inject("databaseServer"), "-c timezone=UTC -c synchronous_commit=off");
    await expect(checkDatabaseSettings(pool)).rejects.toThrow(/synchronous_commit is off/);
  });

  test("is asked for its session's zone and its database's encoding", async () => {
    const database = await createTestDatabase(inject("databaseServer"));
    opened.push(database.drop);
    const pool = openPool(database.url, "-c timezone=Asia/Tokyo");
    await expect(checkDatabaseSettings(pool, { durable: false })).rejects.toThrow(/zone is Asia\/Tokyo/);
    await expect(checkDatabaseSettings(openPool(database.url), { durable: false })).resolves.toBeUndefined();
  });
});
