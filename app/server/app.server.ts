import type { Server } from "node:http";
import type { ServerBuild } from "@remix-run/node";
import type { RequestHandler } from "express";
import { demoDoors, loadDemo } from "#prisma/seed";
import { config } from "../config.server";
import { connectDatabase, disconnectDatabase, pool } from "../db/client.server";
import { startListener } from "../db/listener.server";
import { migrate } from "../db/migrate.server";
import { startDelivering } from "../features/notifications/delivery/deliver.server";
import { startLiveHub } from "../features/notifications/live/live-hub.server";
import { hearSelfTests } from "../features/notifications/self-test/hear-self-tests.server";
import { findWorkspace } from "../features/sign-in/find-workspace.server";
import { prepareWorkspace } from "../features/workspace/prepare-workspace.server";
import { settleAfterAnswers } from "../http/after-answer.server";
import { setSecret } from "../http/secret.server";
import { jobs } from "../jobs.server";
import { startWorker } from "../queue/worker.server";
import { baseUrl } from "./base-url.server";
import { checkDatabaseSettings } from "./check-database-settings.server";
import { createApp } from "./create-app.server";
import { closeServer, listen } from "./listen.server";
import { log } from "./log.server";
import { openDatabase } from "./open-database.server";
import { readSecret } from "./read-secret.server";
import { createReadiness } from "./readiness.server";

type Options = {
  /** In development: Vite's own middleware and a build that follows the sources. */
  assets?: RequestHandler;
  loadBuild?: () => Promise<ServerBuild>;
};

export type RunningServer = { address: string; server: Server; stop(): Promise<void> };

/** Starts everything in the order in which it depends on each other; `stop` goes the way back. */
export async function start(options: Options = {}): Promise<RunningServer> {
  const database = await openDatabase();
  try {
    setSecret(readSecret(database.dataDir));
    connectDatabase(database.url, config.DATABASE_POOL_SIZE);
    await checkDatabaseSettings(pool);
    const applied = await migrate(database.url);
    if (applied.length > 0) log.info({ migrations: applied }, "The database was brought up to date");

    await prepareWorkspace(loadDemo);

    const loadBuild = options.loadBuild ?? (() => import("virtual:remix/server-build") as Promise<ServerBuild>);
    const readiness = createReadiness();
    const listener = startListener(database.url);
    const hub = startLiveHub(log);
    const app = createApp({ loadBuild, assets: options.assets, readiness, hub });
    const server = await listen(app);
    const worker = await startWorker({ pool, jobs, log });
    const delivering = startDelivering(log);
    const stopSelfTests = hearSelfTests(log);
    const address = baseUrl();
    if (!config.BASE_URL && config.NODE_ENV === "production" && !config.DEMO)
      log.warn(`BASE_URL is not set: links in mail will start with ${address}`);
    log.info({ host: config.HOST, port: config.PORT }, "Listening");
    console.log(`Drumbeat is ready on ${address}`);
    if ((await findWorkspace())?.isDemo) console.log(demoDoors(address));

    return {
      address,
      server,
      async stop() {
        readiness.drain();
        hub.stop();
        await closeServer(server);
        stopSelfTests();
        await delivering.stop();
        await worker.stop();
        await listener.stop();
        await settleAfterAnswers();
        await disconnectDatabase();
        await database.stop();
      },
    };
  } catch (error) {
    await database.stop();
    throw error;
  }
}
