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

/** Ends the program when the pipe to us closes, so that it also goes with a worker that was killed. */
const guard = 'exec 3<&0; "$@" </dev/null 3<&- & child=$!; (cat <&3 >/dev/null; kill $child 2>/dev/null) & wait $child';

/** A server program of somebody else on a free port, with a temporary folder that goes when it is stopped. */
export async function startPeer({ program, parameters, readyPath }: Start): Promise<Peer> {
  const folder = await mkdtemp(join(tmpdir(), "drumbeat-peer-"));
  const port = await findFreePort();
  const command = ["-c", guard, "sh", program, ...(await parameters(folder, port))];
  const child = spawn("/bin/sh", command, { cwd: folder, stdio: ["pipe", "ignore", "pipe"] });
  child.stdin.on("error", () => {});
  let printed = "";
  child.stderr.on("data", (chunk) => (printed = (printed + chunk).slice(-4_000)));
  const exited = once(child, "exit");
  const peer: Peer = {
    url: `http://127.0.0.1:${port}`,
    folder,
    async stop() {
      child.stdin.end();
      await exited;
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
