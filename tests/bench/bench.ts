import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type AppProcess, startApp } from "../setup/app-process";
import { startDatabaseServer } from "../setup/database-server";
import { testEnvironment } from "../setup/environment";
import { createTestDatabase } from "../setup/test-database";
import { fillWorkspace } from "./fill-workspace";
import { type Load, measureLoad, type Target } from "./measure-load";
import { measureVisit } from "./measure-visit";

const size = { projects: Number(process.env.BENCH_PROJECTS ?? 200), periods: Number(process.env.BENCH_PERIODS ?? 104) };
const seconds = Number(process.env.BENCH_SECONDS ?? 8);
const connectionCounts = (process.env.BENCH_CONNECTIONS ?? "1,8,32").split(",").map(Number);
const bareFolder = resolve(import.meta.dirname, "bare");

/** Prints what a signed-in reader's pages cost beside a bare Remix page and a plain Express page, measured in the same run. */
export async function main(): Promise<void> {
  const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
  console.log(
    `Drumbeat bench at ${commit}, Node ${process.version}, ${cpus().length} cores, ${size.projects} projects x ${size.periods} periods, ${seconds} s a figure`,
  );
  console.log(`Warm start, database included, to /readyz: ${await measureWarmStart()} ms`);
  const server = await startDatabaseServer({ durable: true });
  const database = await createTestDatabase(server.url);
  const bare = await startBare();
  try {
    await (await startApp({ databaseUrl: database.url })).stop();
    const { slug, cookie } = await fillWorkspace(database.url, testEnvironment.SECRET, size);
    const app = await startApp({ databaseUrl: database.url, env: { LOG_LEVEL: "warn" } });
    await measurePages(app, bare, slug, cookie);
    await app.stop();
  } finally {
    bare.stop();
    await database.drop();
    await server.stop();
  }
}

async function measurePages(app: AppProcess, bare: Bare, slug: string, cookie: string): Promise<void> {
  const brief = `${app.baseUrl}/projects/${slug}`;
  const overview = `${app.baseUrl}/`;
  await fetch(brief, { headers: { cookie } });
  const etag = (await fetch(brief, { headers: { cookie } })).headers.get("etag") ?? "";
  const targets: Target[] = [
    { name: "plain Express page", url: `${bare.url}/express`, pid: bare.pid },
    { name: "bare Remix page", url: `${bare.url}/`, pid: bare.pid },
    { name: "brief, rendered", url: brief, headers: { cookie }, pid: app.pid },
    { name: "brief, unchanged", url: brief, headers: { cookie, "if-none-match": etag }, pid: app.pid },
    { name: `overview, ${size.projects} projects`, url: overview, headers: { cookie }, pid: app.pid },
  ];
  for (const connections of connectionCounts) {
    const loads: Load[] = [];
    for (const target of targets) loads.push(await measureLoad(target, connections, seconds));
    const baseline = loads.find(({ name }) => name === "bare Remix page")?.perSecond ?? Number.NaN;
    console.log(`\n${connections} connections`);
    console.table(
      loads.map(({ connections: _, ...load }) => ({
        ...load,
        ofBareRemix: Number((load.perSecond / baseline).toFixed(2)),
      })),
    );
  }
  console.log("\nFirst visit, 4x CPU, 1.6 Mbit/s");
  console.table({
    brief: await measureVisit(brief, cookie),
    overview: await measureVisit(overview, cookie),
    "bare Remix": await measureVisit(`${bare.url}/`, cookie),
  });
}

type Bare = { url: string; pid: number; stop: () => void };

async function startBare(): Promise<Bare> {
  execFileSync(resolve("node_modules/.bin/remix"), ["vite:build"], { cwd: bareFolder, stdio: "ignore" });
  const port = 20_000 + (process.pid % 20_000);
  const child = spawn(process.execPath, ["serve.js"], {
    cwd: bareFolder,
    env: { ...process.env, NODE_ENV: "production", PORT: String(port) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  return { url: `http://127.0.0.1:${port}`, pid: child.pid as number, stop: () => child.kill() };
}

/** The second start on the same data, with the app's own PostgreSQL. */
async function measureWarmStart(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "drumbeat-bench-"));
  try {
    await (await startApp({ env: { DATA_DIR: folder } })).stop();
    const begun = performance.now();
    const app = await startApp({ env: { DATA_DIR: folder } });
    const took = Math.round(performance.now() - begun);
    await app.stop();
    return took;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
