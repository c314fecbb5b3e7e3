import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFreePort } from "./app-process";

export type Peer = { url: string; folder: string; stop: () => Promise<void> };

type Start = {
  program: string;
  /** Its parameters, once its own temporary folder and its port are known. */
  parameters: (folder: string, port: number) => string[] | Promise<string[]>;
  /** Answers 200 when it takes requests. */
  readyPath: string;
};

/** A server program of somebody else on a free port, with a temporary folder that goes when it is stopped. */
export async function startPeer({ program, parameters, readyPath }: Start): Promise<Peer> {
  const folder = await mkdtemp(join(tmpdir(), "drumbeat-peer-"));
  const port = await findFreePort();
  const child = spawn(program, await parameters(folder, port), { cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
  let printed = "";
  child.stderr.on("data", (chunk) => (printed = (printed + chunk).slice(-4_000)));
  const exited = once(child, "exit");
  const killWithUs = () => child.kill("SIGKILL");
  process.once("exit", killWithUs);
  const peer: Peer = {
    url: `http://127.0.0.1:${port}`,
    folder,
    async stop() {
      if (child.exitCode === null && child.signalCode === null) child.kill("SIGTERM");
      await exited;
      process.off("exit", killWithUs);
      await rm(folder, { recursive: true, force: true });
    },
  };
  for (const deadline = Date.now() + 30_000; Date.now() < deadline && child.exitCode === null; ) {
    if ((await fetch(peer.url + readyPath).catch(() => null))?.ok) return peer;
    await new Promise((later) => setTimeout(later, 50));
  }
  await peer.stop();
  throw new Error(`${program} did not start:\n${printed}`);
}
