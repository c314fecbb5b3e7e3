// Starts Drumbeat: `node server.js` from the build, `node server.js --dev` from the sources.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const development = process.argv.includes("--dev");
process.env.NODE_ENV ??= development ? "development" : "production";
/** Longer than the server's own grace; what has not ended then is cut, and the database looks after itself. */
const STOP_MILLISECONDS = 14_000;
let isEnding = false;

try {
  const running = development ? await startFromSources() : await startFromBuild();
  for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, () => end(running));
} catch (error) {
  const isPlain = error instanceof Error && (!development || error.name === "SettingsError");
  console.error(isPlain ? error.message : error);
  process.exit(1);
}

async function startFromBuild() {
  const file = fileURLToPath(new URL("build/server/index.js", import.meta.url));
  if (!existsSync(file)) throw new Error("There is no build yet: run `npm run build`, or `npm start`, which does it.");
  const { start } = await import(file);
  return start();
}

async function startFromSources() {
  const { startDevelopment } = await import("./scripts/start-development.js");
  return startDevelopment();
}

async function end(running) {
  // Ctrl-C in a terminal arrives twice when npm passes it on.
  if (isEnding) return;
  isEnding = true;
  setTimeout(() => process.exit(1), STOP_MILLISECONDS).unref();
  try {
    await running.stop();
    process.exit(0);
  } catch (error) {
    console.error(error);
    process.exit(1);
  }
}
