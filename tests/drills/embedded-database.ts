import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The database that an app runs for itself, seen from outside: what an operator finds in its data directory. */
export type EmbeddedDatabase = { url: string; serverPid: number; supervisorPid: number };

export function findEmbeddedDatabase(dataDir: string): EmbeddedDatabase {
  const [pid, , , port] = readFileSync(join(dataDir, "postgres/postmaster.pid"), "utf8").split("\n");
  const password = readFileSync(join(dataDir, "postgres-password"), "utf8").trim();
  const parent = execFileSync("ps", ["-o", "ppid=", "-p", String(pid)], { encoding: "utf8" });
  return {
    url: `postgresql://drumbeat:${password}@127.0.0.1:${port}/drumbeat`,
    serverPid: Number(pid),
    supervisorPid: Number(parent),
  };
}
