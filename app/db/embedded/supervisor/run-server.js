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
 * Starts the server and starts it again whenever it ends unasked. Resolves when it takes connections, or when the app has ended before.
 * @param {{ settings: import("../supervisor-settings").SupervisorSettings, password: string, stalePid: number | null, appEnded: Promise<unknown> }} options
 */
export async function runServer({ settings, password, stalePid, appEnded }) {
  const startedAt = Date.now();
  let stopping = false;
  let served = false;
  let failures = 0;
  let port = settings.port ?? (await choosePort(portOfLastRun(settings.dataDir)));
  /** @type {import("./spawn-server.js").Server | undefined} */
  let server;
  /** @type {() => void} */
  let markReady = () => {};
  const ready = new Promise((resolve) => {
    markReady = () => resolve(undefined);
  });

  const announce = () => {
    served = true;
    failures = 0;
    tell({
      type: "ready",
      url: `postgresql://drumbeat:${password}@127.0.0.1:${port}/drumbeat`,
      port,
      pid: server?.pid ?? 0,
    });
    markReady();
  };

  const run = async () => {
    while (!stopping) {
      server = spawnServer({ settings, port, stalePid });
      const problem = await openServer({ port, password, server }).then(announce, (error) => String(error.message));
      if (problem) await server.stop();
      const reason = problem ?? (await server.ended);
      if (stopping) return;
      const mayPass = served || (passing.test(reason) && Date.now() - startedAt < START_MILLISECONDS);
      if (!mayPass) throw new Error(`PostgreSQL could not be started:\n${reason}`);
      log(served ? "error" : "warn", `PostgreSQL has ended unasked, it is started again: ${reason}`);
      if (!served && !settings.port) port = await choosePort(port);
      failures += 1;
      await pause(Math.min(50 * 2 ** failures, served ? SLOWEST_RETRY_MILLISECONDS : 500));
    }
  };

  const running = run();
  const stop = async () => {
    stopping = true;
    await server?.stop();
    await running;
  };
  void appEnded.then(() => {
    stopping = true;
    return server?.stop();
  });
  await Promise.race([ready, running]);
  return { stop };
}

/** The same port as last time if it is free, for tools that remember it. @param {string} dataDir */
function portOfLastRun(dataDir) {
  const file = join(dataDir, "postgres", "postmaster.opts");
  const port = existsSync(file) ? /port=(\d+)/.exec(readFileSync(file, "utf8"))?.[1] : undefined;
  return port ? Number(port) : 0;
}
