import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { resolve } from "node:path";
import { testEnvironment } from "./environment";

export type AppProcess = {
  baseUrl: string;
  port: number;
  pid: number;
  /** Everything that the process has printed so far. */
  logs: () => string;
  /** As an operator would: SIGTERM, and wait until it has ended. Resolves to the exit code. */
  stop: () => Promise<number | null>;
  /** As a crash would: SIGKILL. */
  kill: () => Promise<void>;
};

type Options = {
  /** Without one the app runs its own PostgreSQL: give `env.DATA_DIR` then. */
  databaseUrl?: string;
  /** A free one unless given, for example to start again where another one stopped. */
  port?: number;
  /** What its clock shows when it starts, instead of the true time. */
  at?: Date;
  env?: Record<string, string>;
};

const START_MILLISECONDS = 60_000;

/** Starts the built app (`npm run build`) and waits until it takes requests. */
export async function startApp({ databaseUrl, port, at, env = {} }: Options): Promise<AppProcess> {
  const usedPort = port ?? (await findFreePort());
  const child = spawn(process.execPath, [...(at ? ["--import", "./tests/setup/shift-clock.js"] : []), "server.js"], {
    cwd: resolve(import.meta.dirname, "../.."),
    env: {
      PATH: process.env.PATH,
      NODE_ENV: "production",
      TZ: "UTC",
      PORT: String(usedPort),
      SECRET: testEnvironment.SECRET,
      ...(at && { CLOCK_AT: at.toISOString() }),
      ...(databaseUrl && { DATABASE_URL: databaseUrl }),
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (printed += chunk));
  const exited = once(child, "exit");
  const killWithUs = () => child.kill("SIGKILL");
  process.once("exit", killWithUs);
  exited.then(() => process.off("exit", killWithUs));

  const app: AppProcess = {
    baseUrl: `http://localhost:${usedPort}`,
    port: usedPort,
    pid: child.pid as number,
    logs: () => printed,
    stop: () => end(child, "SIGTERM", exited),
    kill: async () => void (await end(child, "SIGKILL", exited)),
  };
  try {
    await untilReady(app, child);
  } catch (error) {
    await app.kill();
    throw error;
  }
  return app;
}

async function untilReady(app: AppProcess, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + START_MILLISECONDS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`The app did not start:\n${app.logs()}`);
    const ready = await fetch(`${app.baseUrl}/readyz`).catch(() => null);
    if (ready?.ok) return;
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new Error(`The app was not ready after ${START_MILLISECONDS} ms:\n${app.logs()}`);
}

async function end(child: ChildProcess, signal: NodeJS.Signals, exited: Promise<unknown>): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) {
    child.kill(signal);
    await exited;
  }
  return child.exitCode;
}

export async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
