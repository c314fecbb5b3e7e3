import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { startHolder } from "#tests/setup/database-holder";
import { type Embedded, startEmbedded } from "./start-embedded.server";

const log = { info: () => {}, warn: () => {}, error: () => {} };
let dataDir: string;
let embedded: Embedded;
const start = () => startEmbedded({ dataDir, log });

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "drumbeat-embedded-"));
  embedded = await start();
}, 60_000);

afterAll(async () => {
  await embedded.stop();
  await rm(dataDir, { recursive: true });
});

async function query(text: string, url = embedded.url): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

const answers = () => vi.waitFor(() => query("SELECT 1"), { timeout: 20_000, interval: 50 });

test("the server is one's own, and set for what we store", async () => {
  const [row] = await query(`
    SELECT current_setting('server_version_num')::int / 10000 AS major, current_setting('TimeZone') AS zone,
      current_setting('listen_addresses') AS addresses, current_setting('password_encryption') AS encryption,
      pg_encoding_to_char(encoding) AS encoding, datlocprovider AS provider, datlocale AS locale,
      (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) AS superuser
    FROM pg_database WHERE datname = current_database()`);
  expect(row).toEqual({
    major: 18,
    zone: "UTC",
    addresses: "127.0.0.1",
    encryption: "scram-sha-256",
    encoding: "UTF8",
    provider: "b",
    locale: "C.UTF-8",
    superuser: false,
  });
  expect((await stat(join(embedded.dataDir, "postgres-password"))).mode & 0o777).toBe(0o600);
});

test("nobody comes in without the password", async () => {
  const url = new URL(embedded.url);
  url.password = "password";
  await expect(query("SELECT 1", url.href)).rejects.toThrow(/password authentication failed/);
});

test("a second start on the directory says so and leaves it alone", async () => {
  await expect(start()).rejects.toThrow(/already running on .* Nothing was changed/);
  expect(await query("SELECT 1 AS one")).toEqual([{ one: 1 }]);
});

test("a killed server comes back on the same address", { timeout: 30_000 }, async () => {
  await query("CREATE TABLE kept AS SELECT 1 AS value");
  const { pid } = embedded;
  process.kill(pid, "SIGKILL");
  await answers();
  expect(await query("SELECT value FROM kept")).toEqual([{ value: 1 }]);
  await vi.waitFor(() => expect(embedded.pid).not.toBe(pid));
});

test("a killed supervisor is replaced, and its server with it", { timeout: 30_000 }, async () => {
  const { pid, supervisorPid } = embedded;
  process.kill(supervisorPid, "SIGKILL");
  await vi.waitFor(() => expect(embedded.pid).not.toBe(pid), { timeout: 20_000 });
  await answers();
  await expect(start()).rejects.toThrow(/already running/);
});

test("after kill -9 of the app the next start has the data", { timeout: 60_000 }, async () => {
  await embedded.stop();
  const { kill, url } = await startHolder(dataDir);
  await query("CREATE TABLE survives AS SELECT 2 AS value", url);
  await kill();
  embedded = await start();
  expect(await query("SELECT value FROM survives")).toEqual([{ value: 2 }]);
});

test.each([
  { what: "its supervisor, which leaves the server alone", server: false },
  { what: "its supervisor and its server, which leave a stale lock file", server: true },
])("after kill -9 of the app and of $what", { timeout: 60_000 }, async ({ server }) => {
  await embedded.stop();
  const { kill, url, pid, supervisorPid } = await startHolder(dataDir);
  await query("UPDATE survives SET value = value + 1", url);
  process.kill(supervisorPid, "SIGKILL");
  if (server) process.kill(pid, "SIGKILL");
  await kill();
  embedded = await start();
  expect(embedded.pid).not.toBe(pid);
  expect(await query("SELECT value FROM survives")).toEqual([{ value: server ? 4 : 3 }]);
});
