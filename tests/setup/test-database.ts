import { randomBytes } from "node:crypto";
import pg from "pg";

export type TestDatabase = { url: string; drop: () => Promise<void> };

/** A new database on `server`: a copy of `template`, or an empty one. */
export async function createTestDatabase(server: string, template?: string): Promise<TestDatabase> {
  const name = `drumbeat_test_${randomBytes(6).toString("hex")}`;
  const copy = template ? `TEMPLATE "${template}"` : "TEMPLATE template0 ENCODING 'UTF8'";
  await onServer(server, `CREATE DATABASE "${name}" ${copy}`);
  return {
    url: databaseUrl(server, name),
    drop: () => dropDatabase(server, name),
  };
}

/** Not WITH (FORCE): where an autovacuum is at work, only a superuser may; a plain drop sends it away by itself. */
async function dropDatabase(server: string, name: string): Promise<void> {
  await endConnections(server, name);
  await onServer(server, `DROP DATABASE IF EXISTS "${name}"`);
}

const endConnections = (server: string, name: string) =>
  onServer(
    server,
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}' AND usename = current_user`,
  );

/** A database that is copied may have no connection: ends those that are open and lets none in. */
export async function sealTemplate(server: string, name: string): Promise<void> {
  await onServer(server, `ALTER DATABASE "${name}" WITH ALLOW_CONNECTIONS false`);
  await endConnections(server, name);
}

export const databaseName = (url: string): string => decodeURIComponent(new URL(url).pathname.slice(1));

export function databaseUrl(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
