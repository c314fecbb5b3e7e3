// @ts-check
import { open, rm, stat } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { log, pause } from "./tell.js";

// Relative to the data directory: the path of a socket may not be longer than about 100 characters.
// The kernel closes a socket with its process, so kill -9 leaves a file that nobody answers on, and it works between containers too.
const SOCKET = "supervisor.sock";
const GUARD = "supervisor.sock.taking";

/** @typedef {{ state: "serving" | "stopping"; app: number }} Holder */

/**
 * One supervisor for a directory. Waits for one that is stopping, and gives up on one that serves an app.
 * @param {number} app
 */
export async function lockDirectory(app) {
  /** @type {Holder} */
  const self = { state: "serving", app };
  const startedAt = Date.now();
  for (;;) {
    const holder = await askHolder();
    const waited = Date.now() - startedAt;
    // A supervisor whose app was killed needs a moment to notice.
    if (holder?.state === "serving" && waited > 1_000)
      throw new Error(`Drumbeat is already running on ${process.cwd()} (process ${holder.app}). Nothing was changed.`);
    if (holder && waited > 60_000)
      throw new Error(`Another Drumbeat (process ${holder.app}) is still closing the database in ${process.cwd()}.`);
    if (!holder) {
      const server = await takeSocket(self);
      if (server) {
        return {
          announceStop: () => {
            self.state = "stopping";
          },
          release: () => server.close(),
        };
      }
    }
    await pause(100);
  }
}

/** @returns {Promise<Holder | null>} */
function askHolder() {
  return new Promise((resolve) => {
    let answer = "";
    const socket = connect(SOCKET);
    socket.setTimeout(2_000, () => resolve({ state: "serving", app: 0 }));
    socket.on("data", (chunk) => {
      answer += chunk;
    });
    socket.on("end", () => resolve(answer ? JSON.parse(answer) : null));
    socket.on("error", () => resolve(null));
  }).finally(() => {});
}

/** Replacing a dead socket takes several steps; the guard lets one do them. @param {Holder} self */
async function takeSocket(self) {
  const guard = await open(GUARD, "wx").catch(() => null);
  if (!guard) {
    const age = await stat(GUARD).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > 5_000) await rm(GUARD, { force: true });
    return null;
  }
  try {
    if (await askHolder()) return null;
    await rm(SOCKET, { force: true });
    return await listen(self);
  } finally {
    await guard.close();
    await rm(GUARD, { force: true });
  }
}

/** @param {Holder} self @returns {Promise<{ close(): void }>} */
function listen(self) {
  return new Promise((resolve) => {
    const server = createServer((socket) => {
      socket.on("error", () => {});
      socket.end(JSON.stringify(self));
    });
    server.once("error", (error) => {
      log(
        "warn",
        `${process.cwd()} does not take a socket (${error.message}); a second start there is only noticed by PostgreSQL itself.`,
      );
      resolve({ close: () => {} });
    });
    server.listen(SOCKET, () => resolve(server));
  });
}
