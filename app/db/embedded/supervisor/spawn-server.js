// @ts-check
import { spawn } from "node:child_process";
import { join } from "node:path";
import { programEnvironment } from "./program-environment.js";
import { log, pause } from "./tell.js";

/** @typedef {{ pid: number, ended: Promise<string>, stop(): Promise<void> }} Server */

const complaint = / (FATAL|PANIC|WARNING|HINT): /;
const everyday = /terminating connection|starting up|shutting down|not yet accepting/;

/** A fast stop writes everything down first; when that takes longer, an immediate one is safe too, only slower at the next start. */
const FAST_STOP_MILLISECONDS = 20_000;

/**
 * @param {{ settings: import("../supervisor-settings").SupervisorSettings, port: number, stalePid: number | null }} options
 * @returns {Server}
 */
export function spawnServer({ settings, port, stalePid }) {
  const durable = settings.durable ? "on" : "off";
  const options = {
    port,
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    password_encryption: "scram-sha-256",
    timezone: "UTC",
    log_timezone: "UTC",
    fsync: durable,
    full_page_writes: durable,
    synchronous_commit: durable,
    max_connections: 200,
    log_checkpoints: "off",
  };
  const flags = Object.entries(options).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  // PostgreSQL's own way to say that the process in its lock file is no server: it still checks by itself that nobody uses the data.
  const stale = stalePid ? { PG_GRANDPARENT_PID: String(stalePid) } : undefined;
  const child = spawn(settings.postgres, ["-D", join(settings.dataDir, "postgres"), ...flags], {
    ...(settings.owner ?? {}),
    cwd: "/",
    env: programEnvironment(stale),
    stdio: ["ignore", "ignore", "pipe"],
  });

  /** @type {string[]} */
  const complaints = [];
  child.stderr.on("data", (chunk) => {
    for (const line of String(chunk)
      .split("\n")
      .filter((line) => complaint.test(line) && !everyday.test(line))) {
      complaints.push(line);
      if (complaints.length > 5) complaints.shift();
      log("warn", `PostgreSQL: ${line}`);
    }
  });
  /** @type {Promise<string>} */
  const ended = new Promise((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("close", (code, signal) => resolve([`it ended with ${signal ?? code}`, ...complaints].join("\n")));
  });

  return {
    pid: child.pid ?? 0,
    ended,
    async stop() {
      child.kill("SIGINT");
      await Promise.race([ended, pause(FAST_STOP_MILLISECONDS)]);
      if (child.exitCode === null && child.signalCode === null) child.kill("SIGQUIT");
      await ended;
    },
  };
}
