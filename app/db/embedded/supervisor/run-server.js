// @ts-check
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { choosePort } from "./choose-port.js";
import { openServer } from "./open-server.js";
import { spawnServer } from "./spawn-server.js";
import { log, pause, tell } from "./tell.js";

/** These pass by themselves: what is left of a killed server goes away, or another port is free. */
const passing =
  /lock file .* already exists|shared memory block|could not bind|Address already in use|could not create any TCP/i;
const START_MILLISECONDS = 60_000;
const SLOWEST_RETRY_MILLISECONDS = 5_000;

/**
 * Starts the server and starts it again whenever it ends unasked. Resolves when it takes connections.
 * @param {{ settings: import("../supervisor-settings").SupervisorSettings, password: string, stalePid: number | null, appEnded: Promise<unknown> }} options
 */
export async function runServer({ settings, password, stalePid, appEnded }) {
  const startedAt = Date.now();
  let stopping = false;
  let served = false;
  let failures = 0;
  let port = settings.port ?? (await choosePort(portOfLastRun(settings.dataDir)));
  appEnded.then(() => {
    stopping = true;
  });

  /** @returns {Promise<import("./spawn-server.js").Server | null>} */
  const startOnce = async () => {
    const server = spawnServer({ settings, port, stalePid });
    try {
      await Promise.race([
        openServer({ port, password }),
        server.ended.then((reason) => Promise.reject(new Error(reason))),
      ]);
    } catch (error) {
      await server.stop();
      if (stopping) return null;
      const reason = error instanceof Error ? error.message : String(error);
      if (!served && (!passing.test(reason) || Date.now() - startedAt > START_MILLISECONDS))
        throw new Error(`PostgreSQL could not be started:\n${reason}`);
      if (!served && !settings.port) port = await choosePort(port);
      log("warn", `PostgreSQL could not be started, it is tried again: ${reason}`);
      return null;
    }
    return server;
  };

  /** @returns {Promise<import("./spawn-server.js").Server | null>} */
  const start = async () => {
    for (;;) {
      const server = await startOnce();
      if (server || stopping) return server;
      failures += 1;
      await pause(Math.min(100 * 2 ** failures, served ? SLOWEST_RETRY_MILLISECONDS : 500));
    }
  };

  let current = await start();
  const announce = () => {
    if (!current) return;
    served = true;
    failures = 0;
    const url = `postgresql://drumbeat:${password}@127.0.0.1:${port}/drumbeat`;
    tell({ type: "ready", url, port, pid: current.pid });
    current.ended.then(async (reason) => {
      if (stopping) return;
      log("error", `PostgreSQL has ended unasked, it is started again: ${reason}`);
      current = await start();
      announce();
    });
  };
  announce();
  return { stop: async () => current?.stop() };
}

/** The same port as last time if it is free, for tools that remember it. @param {string} dataDir */
function portOfLastRun(dataDir) {
  const file = join(dataDir, "postgres", "postmaster.opts");
  const port = existsSync(file) ? /port=(\d+)/.exec(readFileSync(file, "utf8"))?.[1] : undefined;
  return port ? Number(port) : 0;
}
