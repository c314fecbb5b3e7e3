import type { ChildProcess } from "node:child_process";
import { placeBinaries } from "./binaries.server";
import { type Log, placeDataDirectory } from "./data-directory.server";
import { forkSupervisor } from "./fork-supervisor.server";
import type { SupervisorMessage, SupervisorSettings } from "./supervisor-settings";

type Options = {
  dataDir: string;
  log: Log;
  /** Off only in tests: the server then waits for no disk. */
  durable?: boolean;
};

export type Embedded = {
  url: string;
  /** Where the data really are: see placeDataDirectory. */
  dataDir: string;
  /** Of the PostgreSQL server; changes when it had to be started again. */
  readonly pid: number;
  readonly supervisorPid: number;
  /** Resolves when the server has stopped, or after ten seconds: the supervisor then goes on by itself. */
  stop(): Promise<void>;
};

const STOP_MILLISECONDS = 10_000;

/** Starts PostgreSQL in its data directory, watched by a small process that outlives neither the app nor its own work. */
export async function startEmbedded({ dataDir, log, durable = true }: Options): Promise<Embedded> {
  const { directory, owner } = placeDataDirectory(dataDir, log);
  const settings: SupervisorSettings = {
    dataDir: directory,
    owner,
    durable,
    appPid: process.pid,
    ...(await placeBinaries(directory, owner)),
  };
  let stopping = false;
  let postgresPid = 0;
  let supervisor = forkSupervisor(settings);

  const onReady = ({ pid }: { pid: number }) => {
    postgresPid = pid;
  };
  const { url, port } = await firstReady(supervisor, log, onReady);

  const watch = (child: ChildProcess) =>
    child.once("exit", () => {
      if (stopping) return;
      log.warn("The database's supervisor has ended; starting another one.");
      supervisor = forkSupervisor({ ...settings, port });
      firstReady(supervisor, log, onReady).catch((error: Error) => log.error(error.message));
      watch(supervisor);
    });
  watch(supervisor);

  return {
    url,
    dataDir: directory,
    get pid() {
      return postgresPid;
    },
    get supervisorPid() {
      return supervisor.pid ?? 0;
    },
    async stop() {
      stopping = true;
      await stopSupervisor(supervisor);
    },
  };
}

function firstReady(
  child: ChildProcess,
  log: Log,
  onReady: (message: { pid: number }) => void,
): Promise<{ url: string; port: number }> {
  return new Promise((resolve, reject) => {
    let reason = "The embedded database could not be started: its supervisor ended without a word.";
    child.on("message", (message: SupervisorMessage) => {
      if (message.type === "log") log[message.level](message.text);
      if (message.type === "failed") reason = message.reason;
      if (message.type === "ready") {
        onReady(message);
        resolve(message);
      }
    });
    child.once("error", reject);
    child.once("exit", () => reject(new Error(reason)));
  });
}

async function stopSupervisor(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, STOP_MILLISECONDS);
    child.once("exit", () => {
      clearTimeout(timer);
      resolve();
    });
    if (child.connected) child.disconnect();
  });
}
