import { readFile } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { readAppliedMigrations, settleInterruptedMigrations } from "./applied-migrations.server";
import { migrationAdapter } from "./migration-adapter.server";
import { type Migration, migrationsFolder, readMigrations } from "./migrations-folder.server";
import { openSchemaEngine } from "./schema-engine.server";

/** Any constant: instances that start at the same time queue up behind this advisory lock. */
const LOCK = 7_031_992;

/** Brings the database to this version's tables. Returns the names of the migrations that it applied. */
export async function migrate(url: string, folder = migrationsFolder): Promise<string[]> {
  const migrations = await readMigrations(folder);
  const client = new pg.Client({ connectionString: url, options: "-c timezone=UTC", keepAlive: true });
  client.on("error", () => {});
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1)", [LOCK]);
    const pending = await listPending(client, migrations);
    if (pending.length === 0) return [];
    await settleInterruptedMigrations(client);
    return await applyMigrations(url, folder, migrations);
  } finally {
    await client.end();
  }
}

async function listPending(client: pg.Client, migrations: Migration[]): Promise<Migration[]> {
  const applied = await readAppliedMigrations(client);
  const unknown = [...applied.keys()].filter((name) => !migrations.some((migration) => migration.name === name));
  if (unknown.length > 0) throw new Error(downgradeMessage(unknown));
  const edited = migrations.filter(({ name, checksum }) => applied.has(name) && applied.get(name) !== checksum);
  if (edited.length > 0) throw new Error(editedMessage(edited.map(({ name }) => name)));
  return migrations.filter(({ name }) => !applied.has(name));
}

async function applyMigrations(url: string, folder: string, migrations: Migration[]): Promise<string[]> {
  const pool = new pg.Pool({ connectionString: url, max: 1, options: "-c timezone=UTC" });
  pool.on("error", () => {});
  let failure: Error | undefined;
  const adapter = migrationAdapter(pool, migrations, (reason) => {
    failure = reason;
  });
  const engine = await openSchemaEngine(adapter);
  try {
    const migrationsList = await listForEngine(folder, migrations);
    const result = await engine.applyMigrations({ migrationsList, filters: { externalTables: [], externalEnums: [] } });
    return result.appliedMigrationNames;
  } catch (error) {
    throw failure ?? error;
  } finally {
    engine.free();
    await pool.end();
  }
}

async function listForEngine(folder: string, migrations: Migration[]) {
  const lockfile = "migration_lock.toml";
  return {
    baseDir: folder,
    lockfile: { path: lockfile, content: await readFile(join(folder, lockfile), "utf8") },
    shadowDbInitScript: "",
    migrationDirectories: migrations.map(({ name, script }) => ({
      path: name,
      migrationFile: { path: "migration.sql", content: { tag: "ok" as const, value: script } },
    })),
  };
}

function downgradeMessage(names: string[]): string {
  return `The database was written by a newer version of Drumbeat (it has the migration ${names.join(", ")}, which this version does not know). Start the newer version, or restore a backup made by this one.`;
}

function editedMessage(names: string[]): string {
  return `The migration ${names.join(", ")} was changed after it had been applied to this database. Put the file back as it was, or start with an empty database.`;
}
