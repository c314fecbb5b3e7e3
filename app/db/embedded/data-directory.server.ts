import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { Owner } from "./supervisor-settings";
import { findSystemUser } from "./system-user.server";

export type Log = { info(text: string): void; warn(text: string): void; error(text: string): void };

/** The directory that will hold the data, made if needed, and the user that PostgreSQL runs as (null: the present one). */
export function placeDataDirectory(wanted: string, log: Log): { directory: string; owner: Owner | null } {
  const directory = resolve(wanted);
  if (process.getuid?.() !== 0) {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    return { directory, owner: null };
  }
  const owner = findOwner(directory) ?? findSystemUser();
  if (makeReachable(directory, owner)) return { directory, owner };
  const elsewhere = join("/var/lib/drumbeat", `${basename(directory).replace(/^\.+/, "")}-${shortHash(directory)}`);
  log.warn(
    `PostgreSQL does not run as root, and the user that it runs as cannot reach ${directory}: the data are in ${elsewhere}.`,
  );
  const ownerThere = findOwner(elsewhere) ?? owner;
  if (!makeReachable(elsewhere, ownerThere))
    throw new Error(`The user that PostgreSQL runs as cannot reach ${elsewhere}: choose another DATA_DIR.`);
  return { directory: elsewhere, owner: ownerThere };
}

/** Data that exist already keep their owner. */
function findOwner(directory: string): Owner | null {
  const cluster = join(directory, "postgres");
  if (!existsSync(cluster)) return null;
  const { uid, gid } = statSync(cluster);
  if (uid === 0)
    throw new Error(
      `${cluster} belongs to root, and PostgreSQL refuses root: give it to the user that PostgreSQL ran as before (chown -R).`,
    );
  return { uid, gid };
}

function makeReachable(directory: string, owner: Owner): boolean {
  if (!canEnter(nearestExisting(dirname(directory)), owner)) return false;
  mkdirSync(directory, { recursive: true, mode: 0o711 });
  if (isOurs(directory)) chmodSync(directory, 0o711);
  return canEnter(directory, owner);
}

function isOurs(directory: string): boolean {
  const names = readdirSync(directory);
  return statSync(directory).uid === 0 && (names.length === 0 || names.includes("postgres-password"));
}

function canEnter(directory: string, owner: Owner): boolean {
  return spawnSync("/bin/sh", ["-c", 'cd -- "$1"', "sh", directory], { ...owner, cwd: "/" }).status === 0;
}

function nearestExisting(directory: string): string {
  return existsSync(directory) ? directory : nearestExisting(dirname(directory));
}

function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}
