import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { startHolder } from "#tests/setup/database-holder";
import { placeBinaries } from "./binaries.server";
import { placeDataDirectory } from "./data-directory.server";
import { forkSupervisor } from "./fork-supervisor.server";
import { startEmbedded } from "./start-embedded.server";

const log = { info: () => {}, warn: () => {}, error: () => {} };
let dataDir: string;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "drumbeat-orphans-"));
});

afterEach(() => rm(dataDir, { recursive: true }));

/** A supervisor of which this test is the app. */
async function fork(): Promise<ChildProcess> {
  const { directory, owner } = placeDataDirectory(dataDir, log);
  const binaries = await placeBinaries(directory, owner);
  return forkSupervisor({ dataDir: directory, owner, durable: false, appPid: process.pid, ...binaries });
}

const ended = (supervisor: ChildProcess) =>
  vi.waitFor(() => expect(supervisor.exitCode).toBe(0), { timeout: 15_000, interval: 20 });

/** Starts as an app does, and stops again. */
async function expectStart(query = "SELECT 1 AS value"): Promise<Record<string, unknown>[]> {
  const { url, stop } = await startEmbedded({ dataDir, log, durable: false });
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(query);
  await client.end();
  await stop();
  return rows;
}

const initdbRuns = () =>
  vi.waitFor(
    async () => {
      const [folder] = (await readdir(dataDir)).filter((name) => name.startsWith("postgres.unfinished"));
      expect(await readdir(join(dataDir, String(folder)))).toContain("base");
    },
    { timeout: 20_000, interval: 5 },
  );

test("an app that is gone at any moment of the start leaves the directory free", { timeout: 60_000 }, async () => {
  await expectStart();
  for (let milliseconds = 0; milliseconds <= 180; milliseconds += 15) {
    const supervisor = await fork();
    await pause(milliseconds);
    supervisor.disconnect();
    await ended(supervisor);
  }
  await expectStart();
});

test("an app that is gone while its database is being made leaves it whole", { timeout: 60_000 }, async () => {
  const supervisor = await fork();
  await initdbRuns();
  supervisor.disconnect();
  await expectStart();
  await ended(supervisor);
});

test("a database whose making was cut off is made anew, undisturbed", { timeout: 60_000 }, async () => {
  const supervisor = await fork();
  await initdbRuns();
  supervisor.kill("SIGKILL");
  await once(supervisor, "exit");
  await expectStart();
  expect(await expectStart()).toEqual([{ value: 1 }]);
});

test("a machine too busy to tell that an app is gone delays the next one only", { timeout: 60_000 }, async () => {
  const { supervisorPid, kill } = await startHolder(dataDir);
  process.kill(supervisorPid, "SIGSTOP");
  await kill();
  const next = expectStart();
  await pause(4_000);
  process.kill(supervisorPid, "SIGCONT");
  expect(await next).toEqual([{ value: 1 }]);
});

test("a killed server that nobody has waited for is no server", { timeout: 60_000 }, async () => {
  const { url, pid, supervisorPid, kill } = await startHolder(dataDir);
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  await client.query("CREATE TABLE kept AS SELECT 5 AS value");
  for (const process_ of [supervisorPid, pid]) process.kill(process_, "SIGKILL");
  await kill();
  const zombie = await startZombie();
  const lockFile = join(dataDir, "postgres/postmaster.pid");
  await writeFile(lockFile, (await readFile(lockFile, "utf8")).replace(String(pid), String(zombie.pid)));
  expect(await expectStart("SELECT value FROM kept")).toEqual([{ value: 5 }]);
  zombie.end();
});

/** As in a container whose first process waits for nobody: it has ended, and its number still answers. */
async function startZombie(): Promise<{ pid: number; end: () => void }> {
  const parent = spawn("/bin/sh", ["-c", "sleep 0 & echo $!; exec sleep 60"], { stdio: ["ignore", "pipe", "ignore"] });
  const [chunk] = await once(parent.stdout, "data");
  await pause(200);
  return { pid: Number(chunk), end: () => parent.kill() };
}
