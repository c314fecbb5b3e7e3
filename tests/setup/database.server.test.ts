import pg from "pg";
import { expect, inject, test } from "vitest";
import { db } from "~/db/client.server";
import { createTestDatabase, databaseName } from "./test-database";

test("a test file has its own migrated database, in UTC", async () => {
  const [session] = await db.$queryRaw<{ name: string; zone: string; people: bigint }[]>`
    select current_database() as name, current_setting('TimeZone') as zone, (select count(*) from person) as people`;
  expect(session).toEqual({ name: expect.stringMatching(/^drumbeat_test_/), zone: "UTC", people: 0n });
});

test("a database is dropped though somebody is still connected to it", async () => {
  const database = await createTestDatabase(inject("databaseServer"));
  const client = new pg.Client({ connectionString: database.url });
  const cut = new Promise((ended) => client.on("error", ended));
  await client.connect();
  await database.drop();
  await cut;
  expect(await db.$queryRaw`select 1 from pg_database where datname = ${databaseName(database.url)}`).toEqual([]);
});
