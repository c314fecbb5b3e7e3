import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { projectRoot } from "../project-root.server";
import { adapterWithoutDatabase } from "./adapter-without-database.server";
import { migrationsFolder } from "./migrations-folder.server";
import { openSchemaEngine } from "./schema-engine.server";

const INIT = "0001_init";
/** The tables as the newest migration leaves them, in one file: what the next migration is compared with. */
const snapshotFile = join(migrationsFolder, "schema.snapshot.prisma");

export async function readSchema(): Promise<string> {
  const folder = join(projectRoot, "prisma/schema");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".prisma")).sort();
  return (await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")))).join("\n");
}

export function readSnapshot(): Promise<string> {
  return readFile(snapshotFile, "utf8").catch(() => "");
}

/** Writes prisma/migrations/<time>_<name>/migration.sql; returns its path, or null when the tables have not changed. */
export async function makeMigration(name: string, now = new Date()): Promise<string | null> {
  const from = await readSnapshot();
  const time = now.toISOString().replace(/\D/g, "").slice(0, 14);
  return writeMigration(from ? `${time}_${name}` : INIT, from);
}

/** Before the first release only: the first migration is made again, from nothing to the present tables. */
export async function rewriteInitMigration(): Promise<string | null> {
  return writeMigration(INIT, "");
}

async function writeMigration(folder: string, from: string): Promise<string | null> {
  const to = await readSchema();
  const script = await diffSchemas(from, to);
  if (!script) return null;
  const file = join(migrationsFolder, folder, "migration.sql");
  await mkdir(join(migrationsFolder, folder), { recursive: true });
  await writeFile(file, script);
  await writeFile(snapshotFile, to);
  await writeFile(join(migrationsFolder, "migration_lock.toml"), 'provider = "postgresql"\n');
  return file;
}

/** The SQL that leads from one schema to another; an empty text when they are the same. */
export async function diffSchemas(from: string, to: string): Promise<string> {
  const engine = await openSchemaEngine(adapterWithoutDatabase, [["schema.prisma", to]]);
  const target = (content: string) => ({
    tag: "schemaDatamodel" as const,
    files: [{ path: "schema.prisma", content }],
  });
  const result = await engine.diff({
    from: from ? target(from) : { tag: "empty" },
    to: target(to),
    script: true,
    exitCode: true,
    filters: { externalTables: [], externalEnums: [] },
  });
  return result.exitCode === 0 ? "" : (result.stdout ?? "");
}
