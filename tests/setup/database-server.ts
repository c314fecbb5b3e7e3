import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbedded } from "~/db/embedded/start-embedded.server";

export type DatabaseServer = { url: string; stop: () => Promise<void> };

const log = { info: () => {}, warn: console.warn, error: console.error };

/**
 * One PostgreSQL for a whole run: TEST_DATABASE_URL (its role may create databases), or our own in a temporary folder.
 * The app refuses a server that is not `durable`; tests without its process need not wait for a disk.
 */
export async function startDatabaseServer({ durable = false } = {}): Promise<DatabaseServer> {
  if (process.env.TEST_DATABASE_URL) return { url: process.env.TEST_DATABASE_URL, stop: async () => {} };
  const folder = await mkdtemp(join(tmpdir(), "drumbeat-test-"));
  const { url, dataDir, stop } = await startEmbedded({ dataDir: folder, log, durable });
  return {
    url,
    stop: async () => {
      await stop();
      for (const used of [folder, dataDir]) await rm(used, { recursive: true, force: true });
    },
  };
}
