import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Prisma's command looks for its native engine, a download that it does not need here: any existing file satisfies it. */
export function runPrisma(...args) {
  const cli = createRequire(import.meta.url).resolve("prisma/build/index.js");
  const env = {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    CHECKPOINT_DISABLE: "1",
  };
  const { status } = spawnSync(process.execPath, [cli, ...args, "--no-hints"], { cwd: root, env, stdio: "inherit" });
  return status ?? 1;
}
