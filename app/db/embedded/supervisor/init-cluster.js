// @ts-check
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { chown, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { programEnvironment } from "./program-environment.js";
import { log } from "./tell.js";

/** @typedef {import("../supervisor-settings").SupervisorSettings} Settings */

const MAJOR = "18";
const PASSWORD_FILE = "postgres-password";
const CLUSTER = "postgres";
/**
 * Made beside and renamed, so that a cluster is there completely or not at all. Each under a name of its own: initdb may outlive
 * a killed supervisor for a moment, and would write into, or clear away, what the next one makes.
 */
const UNFINISHED = "postgres.unfinished";

/** Makes the cluster if there is none. Returns the password. @param {Settings} settings */
export async function initCluster(settings) {
  if (existsSync(CLUSTER)) return openCluster(settings.dataDir);
  log("info", `A new database is made in ${settings.dataDir}.`);
  const password = randomBytes(24).toString("base64url");
  await writeFile(PASSWORD_FILE, password, { mode: 0o600, flush: true });
  await removeUnfinished();
  const unfinished = `${UNFINISHED}.${randomBytes(4).toString("hex")}`;
  await mkdir(unfinished, { mode: 0o700 });
  if (settings.owner)
    for (const path of [PASSWORD_FILE, unfinished]) await chown(path, settings.owner.uid, settings.owner.gid);
  await runInitdb(settings, unfinished);
  await rename(unfinished, CLUSTER);
  return password;
}

/** What is still being written to stays for the next time. */
async function removeUnfinished() {
  for (const name of await readdir("."))
    if (name.startsWith(UNFINISHED)) await rm(name, { recursive: true, force: true }).catch(() => {});
}

/** @param {string} dataDir */
async function openCluster(dataDir) {
  const major = await readFile(join(CLUSTER, "PG_VERSION"), "utf8").then(
    (text) => text.trim(),
    () => "unknown",
  );
  if (major !== MAJOR)
    throw new Error(
      `${join(dataDir, CLUSTER)} was written by PostgreSQL ${major}; this version of Drumbeat brings PostgreSQL ${MAJOR}. See docs/operations.md, "Upgrades".`,
    );
  const password = await readFile(PASSWORD_FILE, "utf8").catch(() => "");
  if (!password) throw new Error(`${join(dataDir, PASSWORD_FILE)} is missing: put it back from your backup.`);
  return password.trim();
}

/** @param {Settings} settings @param {string} folder */
function runInitdb({ dataDir, initdb, owner, durable }, folder) {
  const options = [
    `--pgdata=${join(dataDir, folder)}`,
    `--pwfile=${join(dataDir, PASSWORD_FILE)}`,
    "--username=postgres",
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--data-checksums",
    ...(durable ? [] : ["--no-sync"]),
  ];
  return new Promise((resolve, reject) => {
    const child = spawn(initdb, options, { ...(owner ?? {}), cwd: "/", env: programEnvironment() });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
    child.once("error", reject);
    child.once("close", (code) =>
      code === 0 ? resolve(undefined) : reject(new Error(`initdb could not make the database:\n${output.trim()}`)),
    );
  });
}
