import type pg from "pg";

/** Name and checksum of every migration that has been applied, from Prisma's own table. */
export async function readAppliedMigrations(client: pg.Client | pg.Pool): Promise<Map<string, string>> {
  if (!(await hasMigrationsTable(client))) return new Map();
  const { rows } = await client.query<{ migration_name: string; checksum: string }>(
    "SELECT migration_name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL",
  );
  return new Map(rows.map((row) => [row.migration_name, row.checksum]));
}

/**
 * A script and its record commit together (see migrationAdapter), so a record without an end means that the script was rolled back:
 * a server that died half-way, or a statement that failed. It may be tried again.
 */
export async function settleInterruptedMigrations(client: pg.Client): Promise<void> {
  if (!(await hasMigrationsTable(client))) return;
  await client.query(
    "UPDATE _prisma_migrations SET rolled_back_at = now() WHERE finished_at IS NULL AND rolled_back_at IS NULL",
  );
}

async function hasMigrationsTable(client: pg.Client | pg.Pool): Promise<boolean> {
  const { rows } = await client.query<{ found: boolean }>(
    "SELECT to_regclass('_prisma_migrations') IS NOT NULL AS found",
  );
  return rows[0]?.found ?? false;
}
