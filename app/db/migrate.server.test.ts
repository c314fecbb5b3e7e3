import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "#tests/setup/test-database";
import { diffSchemas, readSchema, readSnapshot } from "./make-migration.server";
import { migrate } from "./migrate.server";
import { migrationsFolder, readMigrations } from "./migrations-folder.server";

let database: TestDatabase;
let folder: string;
let client: pg.Client;

beforeEach(async () => {
  database = await createTestDatabase(inject("databaseServer"));
  client = new pg.Client({ connectionString: database.url });
  client.on("error", () => {});
  await client.connect();
  folder = await mkdtemp(join(tmpdir(), "drumbeat-migrations-"));
  await cp(join(migrationsFolder, "migration_lock.toml"), join(folder, "migration_lock.toml"));
});

afterEach(async () => {
  await client.end();
  await database.drop();
  await rm(folder, { recursive: true });
});

async function addMigration(name: string, script: string): Promise<void> {
  await mkdir(join(folder, name), { recursive: true });
  await writeFile(join(folder, name, "migration.sql"), script);
}

const tables = async () =>
  (await client.query("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")).rows.map((row) => row.tablename);

test("two instances that start at once apply everything once", async () => {
  const names = (await readMigrations()).map(({ name }) => name);
  const results = await Promise.all([migrate(database.url), migrate(database.url)]);
  expect(results.toSorted((a, b) => b.length - a.length)).toEqual([names, []]);
  expect(await migrate(database.url)).toEqual([]);
  const { rows } = await client.query("SELECT migration_name FROM _prisma_migrations ORDER BY migration_name");
  expect(rows.map((row) => row.migration_name)).toEqual(names);
});

test("a database that a newer version has changed is refused", async () => {
  await addMigration("1_one", "CREATE TABLE one (id int);");
  await addMigration("2_two", "CREATE TABLE two (id int);");
  await migrate(database.url, folder);
  await rm(join(folder, "2_two"), { recursive: true });
  await expect(migrate(database.url, folder)).rejects.toThrow(/newer version of Drumbeat.*2_two/);
});

test("a migration that was changed afterwards is refused", async () => {
  await addMigration("1_one", "CREATE TABLE one (id int);");
  await migrate(database.url, folder);
  await addMigration("1_one", "CREATE TABLE one (id bigint);");
  await expect(migrate(database.url, folder)).rejects.toThrow(/1_one was changed/);
});

test("a script that fails leaves nothing behind and may be tried again", async () => {
  await addMigration("1_one", "CREATE TABLE one (id int); SELECT 1 / 0;");
  await expect(migrate(database.url, folder)).rejects.toThrow(/division by zero/);
  expect(await tables()).not.toContain("one");
  await addMigration("1_one", "CREATE TABLE one (id int);");
  expect(await migrate(database.url, folder)).toEqual(["1_one"]);
});

test("a connection that dies in the middle of a script leaves nothing behind", async () => {
  await addMigration("1_one", "CREATE TABLE one (id int); SELECT pg_terminate_backend(pg_backend_pid());");
  await expect(migrate(database.url, folder)).rejects.toThrow();
  await addMigration("1_one", "CREATE TABLE one (id int);");
  expect(await migrate(database.url, folder)).toEqual(["1_one"]);
});

test("a function's body may hold semicolons", async () => {
  await addMigration(
    "1_one",
    "CREATE FUNCTION one() RETURNS int LANGUAGE plpgsql AS $$ BEGIN PERFORM 1; RETURN 1; END $$;",
  );
  expect(await migrate(database.url, folder)).toEqual(["1_one"]);
});

test("no migration is missing for the tables in prisma/schema", async () => {
  expect(await diffSchemas(await readSnapshot(), await readSchema())).toBe("");
});
