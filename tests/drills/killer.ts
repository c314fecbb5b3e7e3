import { setTimeout as pause } from "node:timers/promises";
import { type AppProcess, startApp } from "../setup/app-process";
import { findEmbeddedDatabase } from "./embedded-database";
import { patiently } from "./publish-all";

export const victims = ["app", "database", "supervisor", "everything"] as const;
export type Victim = (typeof victims)[number];
export type Kill = { victim: Victim; millisecondsToReady: number };

/** Kills with SIGKILL, as a service manager starts the app again where it was killed, and waits until all of it is new and ready. */
export class Killer {
  readonly kills: Kill[] = [];

  constructor(
    public app: AppProcess,
    private readonly dataDir: string,
    private readonly env: Record<string, string>,
  ) {}

  async kill(victim: Victim): Promise<void> {
    const { serverPid, supervisorPid } = findEmbeddedDatabase(this.dataDir);
    const begun = performance.now();
    const pids = {
      app: [],
      database: [serverPid],
      supervisor: [supervisorPid],
      everything: [serverPid, supervisorPid],
    };
    for (const pid of pids[victim]) process.kill(pid, "SIGKILL");
    if (victim === "app" || victim === "everything") {
      await this.app.kill();
      this.app = await startApp({ env: this.env, port: this.app.port });
    }
    await patiently(async () => {
      const now = findEmbeddedDatabase(this.dataDir).serverPid;
      if (now === serverPid)
        throw new Error(`After kill -9 of the ${victim} the server ${serverPid} was not replaced.`);
      const { ok, status } = await fetch(`${this.app.baseUrl}/readyz`);
      if (!ok) throw new Error(`After kill -9 of the ${victim} /readyz answers ${status}.`);
    });
    this.kills.push({ victim, millisecondsToReady: Math.round(performance.now() - begun) });
  }

  /** Goes on until `isDone`, each time after a few more publications and at any moment of one. */
  async killAtRandom(count: () => number, isDone: () => boolean): Promise<void> {
    for (let turn = 0; !isDone(); turn++) {
      const from = count();
      const more = 2 + Math.floor(Math.random() * 6);
      while (count() < from + more && !isDone()) await pause(2);
      await pause(Math.random() * 60);
      if (!isDone()) await this.kill(victims[turn % victims.length] as Victim);
    }
  }
}
