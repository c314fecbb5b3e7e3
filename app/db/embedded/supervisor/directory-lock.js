// @ts-check
import { open, rm, stat } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { log, pause } from "./tell.js";

// Relative to the data directory: the path of a socket may not be longer than about 100 characters.
// The kernel closes a socket with its process, so kill -9 leaves a file that nobody answers on, and it works between containers too.
const SOCKET = "supervisor.sock";
const GUARD = "supervisor.sock.taking";

/** @typedef {{ state: "serving" | "stopping" | "silent"; app: number }} Holder */

const ANSWER_MILLISECONDS = 2_000;
const NOTICE_MILLISECONDS = 1_000;
const STOP_MILLISECONDS = 60_000;

/**
 * One supervisor for a directory. Waits for one that is stopping, or too busy to answer, and gives up on one that serves an app.
 * Ends this process when its own app has gone meanwhile: nothing is held yet.
 * @param {number} app
 */
export async function lockDirectory(app) {
  const startedAt = Date.now();
  for (;;) {
    if (!process.connected) process.exit(0);
    const holder = await askHolder();
    const waited = Date.now() - startedAt;
    // A supervisor whose app was killed needs a moment to notice.
    if (holder?.state === "serving" && waited > NOTICE_MILLISECONDS)
      throw new Error(`Drumbeat is already running on ${process.cwd()} (process ${holder.app}). Nothing was changed.`);
    if (holder && waited > STOP_MILLISECONDS)
      throw new Error(
        holder.state === "silent"
          ? `Another Drumbeat holds ${process.cwd()} and does not answer. Nothing was changed.`
          : `Another Drumbeat (process ${holder.app}) is still closing the database in ${process.cwd()}.`,
      );
    const server = holder ? null : await takeSocket(app);
    if (server) return { release: () => server.close() };
    await pause(100);
  }
}

/** @returns {Promise<Holder | null>} */
function askHolder() {
  return new Promise((resolve) => {
    let answer = "";
    const socket = connect(SOCKET);
    socket.setTimeout(ANSWER_MILLISECONDS, () => {
      resolve({ state: "silent", app: 0 });
      socket.destroy();
    });
    socket.on("data", (chunk) => {
      answer += chunk;
    });
    socket.on("end", () => resolve(answer ? JSON.parse(answer) : null));
    socket.on("error", () => resolve(null));
  });
}

/** Replacing a dead socket takes several steps; the guard lets one do them. @param {number} app */
async function takeSocket(app) {
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
    return await listen(app);
  } finally {
    await guard.close();
    await rm(GUARD, { force: true });
  }
}

/** Whether the app has gone is told as of the moment of the question. @param {number} app @returns {Promise<{ close(): void }>} */
function listen(app) {
  return new Promise((resolve) => {
    const server = createServer((socket) => {
      socket.on("error", () => {});
      /** @type {Holder} */
      const self = { state: process.connected ? "serving" : "stopping", app };
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
