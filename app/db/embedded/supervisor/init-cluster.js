// @ts-check
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { chown, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { programEnvironment } from "./program-environment.js";
import { log } from "./tell.js";

/** @typedef {import("../supervisor-settings").SupervisorSettings} Settings */

const MAJOR = "18";
const PASSWORD_FILE = "postgres-password";
const CLUSTER = "postgres";
/** Made beside and renamed, so that a cluster is there completely or not at all. */
const UNFINISHED = "postgres.unfinished";

/** Makes the cluster if there is none. Returns the password. @param {Settings} settings */
export async function initCluster(settings) {
  if (existsSync(CLUSTER)) return openCluster(settings.dataDir);
  log("info", `A new database is made in ${settings.dataDir}.`);
  const password = randomBytes(24).toString("base64url");
  await writeFile(PASSWORD_FILE, password, { mode: 0o600 });
  await rm(UNFINISHED, { recursive: true, force: true });
  await mkdir(UNFINISHED, { mode: 0o700 });
  if (settings.owner)
    for (const path of [PASSWORD_FILE, UNFINISHED]) await chown(path, settings.owner.uid, settings.owner.gid);
  await runInitdb(settings);
  await rename(UNFINISHED, CLUSTER);
  return password;
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

/** @param {Settings} settings */
function runInitdb({ dataDir, initdb, owner, durable }) {
  const options = [
    `--pgdata=${join(dataDir, UNFINISHED)}`,
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
