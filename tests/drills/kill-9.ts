import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type AppProcess, startApp } from "#tests/setup/app-process";

/**
 * Claim D1: kill -9 of the app loses nothing that was acknowledged, and the app is ready again within ten seconds.
 * A ledger is written only after the server has answered; what is in the ledger and not in the database is lost.
 * Not written yet: the publishing client, its ledger and the comparison. What is here kills and measures the return.
 */
export async function main([rounds = "10"]: string[]): Promise<number> {
  const dataDir = await mkdtemp(join(tmpdir(), "drumbeat-drill-"));
  const env = { DATA_DIR: dataDir, LOG_LEVEL: "warn" };
  const millisecondsToReady: number[] = [];
  let app: AppProcess = await startApp({ env });
  try {
    for (let round = 0; round < Number(rounds); round++) {
      await app.kill();
      const killedAt = performance.now();
      app = await startApp({ env, port: app.port });
      millisecondsToReady.push(Math.round(performance.now() - killedAt));
    }
  } finally {
    await app.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
  const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
  console.log(
    JSON.stringify({ drill: "kill-9", commit, node: process.version, rounds: Number(rounds), millisecondsToReady }),
  );
  return Math.max(...millisecondsToReady) <= 10_000 ? 0 : 1;
}
