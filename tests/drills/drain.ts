import { mkdtemp, rm } from "node:fs/promises";
import { Agent } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type AppProcess, startApp } from "../setup/app-process";
import { findEmbeddedDatabase } from "./embedded-database";
import { exchange } from "./exchange";
import { Ledger } from "./ledger";
import { keepPublishing, keepReading, newTally } from "./load";
import { readBack } from "./read-back";
import { Report } from "./report";
import { type DrillWorkspace, signIn, startDrillWorkspace } from "./start-drill-workspace";

const rounds = Number(process.env.DRILL_ROUNDS ?? 8);
const AUTHORS = 4;
const READERS = 12;
const EXIT_MILLISECONDS = 15_000;

/** Asks the app to stop in the middle of its work: nothing that it took on may be cut off, and it must end in time, with code 0. */
export async function main(): Promise<number> {
  const dataDir = await mkdtemp(join(tmpdir(), "drumbeat-drill-"));
  const report = new Report("drain");
  let app = await startApp({ env: { DATA_DIR: dataDir } });
  const restart = async () => {
    app = await startApp({ env: { DATA_DIR: dataDir }, port: app.port });
    return app;
  };
  try {
    const database = findEmbeddedDatabase(dataDir);
    const workspace = await startDrillWorkspace(app, database.url, { projects: AUTHORS, weeks: 60 * rounds });
    const ledger = new Ledger(join(dataDir, "ledger.jsonl"));
    await drainUnderLoad(report, workspace, ledger, () => app, restart);
    await drainIdle(report, app);
    await drainUpload(report, await restart(), workspace, { milliseconds: 4_000, isWhole: true });
    await drainUpload(report, await restart(), workspace, { milliseconds: 60_000, isWhole: false });
    await drainTwice(report, await restart(), workspace);
    await restart();
    const found = await readBack(ledger, findEmbeddedDatabase(dataDir).url, await signIn(app.baseUrl));
    report.figure("publications acknowledged", ledger.acknowledged.size, (count) => count > 0);
    for (const [name, list] of Object.entries(found)) if (Array.isArray(list)) report.none(`${name} of these`, list);
  } catch (error) {
    report.broken(`${error}\n${app.logs().slice(-5_000)}`);
  } finally {
    await app.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
  return report.end();
}

async function drainUnderLoad(
  report: Report,
  { lead, projects }: DrillWorkspace,
  ledger: Ledger,
  current: () => AppProcess,
  restart: () => Promise<AppProcess>,
): Promise<void> {
  const tally = newTally();
  const times: number[] = [];
  const paths = ["/", ...projects.map(({ slug }) => `/projects/${slug}`), "/projects"];
  for (let round = 0; round < rounds; round++) {
    if (round > 0) await restart();
    const clients = [
      ...projects.map((project) => keepPublishing(lead, project, ledger, tally)),
      ...Array.from({ length: READERS }, () => keepReading(lead, paths, tally)),
    ];
    const [answered, published] = [tally.answered + 100, ledger.acknowledged.size + 3];
    while (tally.answered < answered || ledger.acknowledged.size < published) await pause(5);
    await pause(Math.random() * 50);
    times.push(await stop(report, current()));
    await Promise.all(clients);
  }
  await restart();
  report.figure(`requests answered, by ${READERS} readers and ${AUTHORS} authors at once`, tally.answered);
  report.none("requests answered with an error", tally.faults);
  report.none("requests taken on and not answered", tally.lost);
  report.none("publications refused", ledger.refused);
  report.figure("requests that found nobody listening", tally.refused);
  report.times("SIGTERM under load", times, EXIT_MILLISECONDS, "ended");
}

/** Milliseconds until the process had ended. */
async function stop(report: Report, app: AppProcess): Promise<number> {
  const begun = performance.now();
  const code = await app.stop();
  if (code !== 0) report.broken(`It ended with ${code}:\n${app.logs().slice(-2_000)}`);
  return Math.round(performance.now() - begun);
}

async function drainIdle(report: Report, app: AppProcess): Promise<void> {
  const agent = new Agent({ keepAlive: true });
  const ask = () => exchange(agent, new URL("/healthz", app.baseUrl), {});
  await Promise.all(Array.from({ length: 40 }, ask));
  const silent = Array.from({ length: 10 }, () => connect(app.port, "localhost").on("error", () => {}));
  await pause(200);
  report.times("SIGTERM with 40 kept connections and 10 silent ones", [await stop(report, app)], 5_000, "ended");
  for (const socket of silent) socket.destroy();
  agent.destroy();
}

type Upload = { milliseconds: number; isWhole: boolean };

/** A form that arrives slowly: within the grace it is taken to its end; one without an end is cut, and does not keep the process. */
async function drainUpload(
  report: Report,
  app: AppProcess,
  { lead }: DrillWorkspace,
  { milliseconds, isWhole }: Upload,
) {
  const body = "name=Slow&purpose=It+arrives+in+small+pieces";
  const socket = connect(app.port, "localhost");
  let answer = "";
  socket.on("data", (chunk) => (answer += chunk));
  const closed = new Promise((resolve) => socket.on("error", () => {}).once("close", resolve));
  const head = [
    "POST /projects/new HTTP/1.1",
    `Host: localhost:${app.port}`,
    `Origin: ${app.baseUrl}`,
    `Cookie: ${lead.cookie}`,
  ];
  const type = "Content-Type: application/x-www-form-urlencoded";
  socket.write([...head, type, `Content-Length: ${body.length}`, "", ""].join("\r\n"));
  const pieces = [...body].map(async (letter, index) => {
    await pause((milliseconds * (index + 1)) / body.length, undefined, { ref: false });
    if (socket.writable) socket.write(letter);
  });
  await pause(1_000);
  const time = await stop(report, app);
  await closed;
  if (isWhole) await Promise.all(pieces);
  const name = `SIGTERM during a form that takes ${milliseconds / 1_000} s to arrive`;
  report.times(name, [time], EXIT_MILLISECONDS, "ended");
  const status = /^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? "no answer";
  if (isWhole) report.figure("  its answer", status, (one) => one === "422");
}

/** Ctrl-C in a terminal reaches the app once by itself and once more through npm. */
async function drainTwice(report: Report, app: AppProcess, { lead, projects }: DrillWorkspace): Promise<void> {
  const tally = newTally();
  const paths = projects.map(({ slug }) => `/projects/${slug}`);
  const clients = Array.from({ length: READERS }, () => keepReading(lead, paths, tally));
  await pause(1_000);
  process.kill(app.pid, "SIGINT");
  await pause(20);
  process.kill(app.pid, "SIGINT");
  report.times("SIGINT twice", [await stop(report, app)], EXIT_MILLISECONDS, "ended");
  await Promise.all(clients);
  report.none("  requests answered with an error, or not", [...tally.faults, ...tally.lost]);
}
