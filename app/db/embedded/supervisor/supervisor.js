// @ts-check
// Runs PostgreSQL for one app: `node supervisor.js '<SupervisorSettings as JSON>'`, with a channel to the app.
// It ends when the app ends, however that happens, after it has stopped the server.
import { lockDirectory } from "./directory-lock.js";
import { initCluster } from "./init-cluster.js";
import { stopLeftoverServer } from "./leftover-server.js";
import { runServer } from "./run-server.js";
import { tell } from "./tell.js";

/** @type {import("../supervisor-settings").SupervisorSettings} */
const settings = JSON.parse(process.argv[2] ?? "");
const appEnded = new Promise((resolve) => {
  process.once("disconnect", () => resolve(undefined));
  // An app that was killed while this file was being loaded has gone without an event.
  if (!process.connected) resolve(undefined);
});
// A signal to the whole group must not end the database before the app has drained.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => {});

try {
  process.chdir(settings.dataDir);
  const lock = await lockDirectory(settings.appPid);
  const password = await initCluster(settings);
  const stalePid = await stopLeftoverServer(settings.dataDir);
  if (process.connected) {
    const server = await runServer({ settings, password, stalePid, appEnded });
    await appEnded;
    await server.stop();
  }
  lock.release();
  process.exit(0);
} catch (error) {
  tell({ type: "failed", reason: error instanceof Error ? error.message : String(error) });
  // The message must have left before the channel closes.
  setTimeout(() => process.exit(1), 50);
}
