import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { addWeeks, dayFromDate, weekOfDay } from "~/features/projects/cadence-days";
import { type AppProcess, startApp } from "../setup/app-process";
import { startDatabaseServer } from "../setup/database-server";
import { testEnvironment } from "../setup/environment";
import { createTestDatabase } from "../setup/test-database";
import { fillWorkspace } from "./fill-workspace";
import { measureFlags } from "./measure-flags";
import { type Load, measureLoad, type Target, WARM_UP_REQUESTS, warmUp } from "./measure-load";
import { measurePushes } from "./measure-pushes";
import { measureRefresh } from "./measure-refresh";
import { measureVisit } from "./measure-visit";

const size = { projects: Number(process.env.BENCH_PROJECTS ?? 200), periods: Number(process.env.BENCH_PERIODS ?? 104) };
const seconds = Number(process.env.BENCH_SECONDS ?? 8);
const connectionCounts = (process.env.BENCH_CONNECTIONS ?? "1,8,32").split(",").map(Number);
const bareFolder = resolve(import.meta.dirname, "bare");

const legend = `
bare Remix page: one route with one loader on the same Remix, flags and Node, behind Express alone.
brief, rendered: session and project are asked of the database, and React renders the whole page for a browser that holds nothing.
  What all its readers share (numbers, dates and states in words, no HTML) is kept in memory while the project does not change.
brief, nothing kept: briefs of earlier weeks, more than are kept: everything is read, worded and rendered anew.
brief, unchanged: the browser holds the page; session, rights and change count are asked of the database, the answer is 304.
overview: the first 60 of all projects; what everybody may see of them is kept as for the brief, HTML is not.
Every page was asked ${WARM_UP_REQUESTS} times before anything was measured, and for 2 s before every figure.`;

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
    console.log(legend);
    await measurePages(app, bare, slug, cookie);
    await app.stop();
  } finally {
    bare.stop();
    await database.drop();
    await server.stop();
  }
  console.log(
    "\n5 flags a second with 200 open pages, milliseconds from the flag to the page and to the first attempt",
  );
  console.table(await measureFlags());
  console.log("\nReadings pushed by HTTP, 32 connections, beside the least that each half of it costs");
  console.table(await measurePushes());
  console.log(
    "\nA night's reading of 100 projects x 3 key numbers from a Prometheus, the week and its last day of each",
  );
  console.table(await measureRefresh());
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
    { name: "brief, nothing kept", url: app.baseUrl, paths: earlierBriefs(), headers: { cookie }, pid: app.pid },
    { name: "brief, unchanged", url: brief, headers: { cookie, "if-none-match": etag }, pid: app.pid },
    { name: `overview, ${size.projects} projects`, url: overview, headers: { cookie }, pid: app.pid },
  ];
  for (const target of targets) await warmUp(target);
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

/** More addresses than the app keeps briefs, each asked again only after all the others. */
function earlierBriefs(): string[] {
  const monday = weekOfDay(dayFromDate(new Date()));
  const weeks = [2, 3, 4, 5, 6].map((back) => addWeeks(monday, -back));
  return weeks.flatMap((weekOn) =>
    Array.from({ length: size.projects }, (_, index) => `/projects/project-${index}/weeks/${weekOn}`),
  );
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
