import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { projectRoot } from "../../project-root.server";
import type { SupervisorSettings } from "./supervisor-settings";

/** Plain JavaScript that needs no bundler: the same file serves the built app, the development server and the tests. */
const supervisorFile = join(projectRoot, "app/db/embedded/supervisor/supervisor.js");

/** In a session of its own, so that Ctrl-C in a terminal reaches the app only, and without the app's environment. */
export function forkSupervisor(settings: SupervisorSettings): ChildProcess {
  return fork(supervisorFile, [JSON.stringify(settings)], {
    cwd: settings.dataDir,
    detached: true,
    execArgv: [],
    env: { NODE_ENV: "production" },
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
}
