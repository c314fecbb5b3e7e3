import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { projectRoot } from "../project-root.server";

export const migrationsFolder = join(projectRoot, "prisma/migrations");

export type Migration = { name: string; script: string; checksum: string };

/** The migrations in the order in which they are applied: by name. */
export async function readMigrations(folder = migrationsFolder): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, "migration.sql")))
    .map((entry) => entry.name);
  return Promise.all(names.sort().map((name) => readMigration(folder, name)));
}

async function readMigration(folder: string, name: string): Promise<Migration> {
  const script = await readFile(join(folder, name, "migration.sql"), "utf8");
  return { name, script, checksum: createHash("sha256").update(script).digest("hex") };
}
