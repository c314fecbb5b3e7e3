import { join } from "node:path";
import { config } from "../config.server";
import { startEmbedded } from "../db/embedded/start-embedded.server";
import { projectRoot } from "../project-root.server";
import { log } from "./log.server";

export type OpenDatabase = { url: string; dataDir: string | null; stop(): Promise<void> };

/** The database that the configuration names, or one of our own. */
export async function openDatabase(): Promise<OpenDatabase> {
  if (config.DATABASE_URL) return { url: config.DATABASE_URL, dataDir: null, stop: async () => {} };
  const dataDir = config.DATA_DIR ?? join(projectRoot, ".data");
  const { url, dataDir: place, stop } = await startEmbedded({ dataDir, log });
  return { url, dataDir: place, stop };
}
