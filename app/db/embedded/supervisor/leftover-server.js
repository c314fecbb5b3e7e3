// @ts-check
import { execFileSync } from "node:child_process";
import { readFileSync, readlinkSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { log, pause } from "./tell.js";

const PATIENCE_MILLISECONDS = 30_000;

/**
 * A server whose supervisor was killed goes on alone. It is asked to stop, never disturbed otherwise: its lock file is PostgreSQL's own business.
 * Returns the process number in a lock file that has nothing to do with PostgreSQL any more, or null.
 * @param {string} dataDir
 */
export async function stopLeftoverServer(dataDir) {
  const cluster = join(dataDir, "postgres");
  const pid = readLockFile(cluster);
  if (!pid || !isAlive(pid)) return null;
  if (!isServerOf(pid, cluster)) return pid;
  log("info", `A database server was left behind (process ${pid}); it is closed and started again.`);
  signal(pid, "SIGINT", cluster);
  const askedAt = Date.now();
  while (readLockFile(cluster) === pid && isAlive(pid) && isServerOf(pid, cluster)) {
    if (Date.now() - askedAt > 2 * PATIENCE_MILLISECONDS)
      throw new Error(`The database server ${pid} that was left behind in ${cluster} does not stop.`);
    if (Date.now() - askedAt > PATIENCE_MILLISECONDS) signal(pid, "SIGQUIT", cluster);
    await pause(50);
  }
  // Killed while it was stopping, and perhaps still in the table of processes: nobody may have waited for it.
  return readLockFile(cluster) === pid ? pid : null;
}

/** @param {string} cluster */
function readLockFile(cluster) {
  try {
    return Number.parseInt(readFileSync(join(cluster, "postmaster.pid"), "utf8"), 10) || null;
  } catch {
    return null;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
  }
}

/** Process numbers are given out again, most of all after a restart of the machine or of a container. @param {number} pid @param {string} cluster */
function isServerOf(pid, cluster) {
  if (process.platform === "linux") {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
    } catch {
      return commandOf(pid).includes("postgres");
    }
  }
  return commandOf(pid).includes(cluster);
}

/** @param {number} pid */
function commandOf(pid) {
  try {
    if (process.platform === "linux") return readFileSync(`/proc/${pid}/cmdline`, "utf8");
    return execFileSync("/bin/ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
  } catch {
    return "";
  }
}

/** @param {number} pid @param {NodeJS.Signals} name @param {string} cluster */
function signal(pid, name, cluster) {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "EPERM")
      throw new Error(`The database in ${cluster} is being served for another user (process ${pid}).`);
  }
}
