import { spawn } from "node:child_process";
import { once } from "node:events";
import { projectRoot } from "~/project-root.server";

export type Holder = { url: string; pid: number; supervisorPid: number; kill: () => Promise<void> };

/** An app that does nothing but hold its database, in a process that can be killed. */
export async function startHolder(dataDir: string): Promise<Holder> {
  const code = `
    import { withModule } from "./scripts/load-module.js";
    await withModule("/app/db/embedded/start-embedded.server.ts", async ({ startEmbedded }) => {
      const quiet = { info() {}, warn() {}, error() {} };
      const { url, pid, supervisorPid } = await startEmbedded({ dataDir: ${JSON.stringify(dataDir)}, log: quiet });
      console.log(JSON.stringify({ url, pid, supervisorPid }));
      await new Promise((never) => setTimeout(never, 600_000));
    });`;
  const app = spawn(process.execPath, ["--input-type=module", "-e", code], {
    cwd: projectRoot,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [chunk] = await once(app.stdout, "data");
  return {
    ...JSON.parse(String(chunk)),
    async kill() {
      app.kill("SIGKILL");
      await once(app, "exit");
    },
  };
}
