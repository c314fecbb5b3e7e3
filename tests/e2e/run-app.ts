import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { SmtpSink } from "../fakes/smtp-sink";
import { type AppProcess, startApp } from "../setup/app-process";
import { createTestDatabase, type TestDatabase } from "../setup/test-database";

export type App = AppProcess & {
  databaseUrl: string;
  mail: SmtpSink;
  /** Starts the app again at an instant, and waits until every job has done what was due at it. */
  moveTo: (at: Date) => Promise<void>;
};
export type AppOptions = {
  env?: Record<string, string>;
  withMail?: boolean;
  /** What its clock shows at first, as an ISO instant; the true time without it. */
  startsAt?: string;
};

/** An app with a database and a mail server of its own. */
export async function runApp({ env = {}, withMail = true, startsAt }: AppOptions): Promise<{
  app: App;
  end: () => Promise<void>;
}> {
  const server = process.env.E2E_DATABASE_SERVER;
  if (!server) throw new Error("E2E_DATABASE_SERVER is missing: the journeys are run by `npx playwright test`.");
  const [database, mail]: [TestDatabase, SmtpSink] = await Promise.all([createTestDatabase(server), SmtpSink.start()]);
  const start = (at?: Date, port?: number) =>
    startApp({ databaseUrl: database.url, port, at, env: { ...(withMail && { SMTP_URL: mail.url }), ...env } });
  const process_ = await start(startsAt === undefined ? undefined : new Date(startsAt));
  const app: App = {
    ...process_,
    databaseUrl: database.url,
    mail,
    async moveTo(at) {
      await app.stop();
      await endStretches(database.url);
      Object.assign(app, await start(at, app.port));
      await untilJobsHaveRun(app);
    },
  };
  const end = async () => {
    await app.stop();
    await Promise.all([mail.stop(), database.drop()]);
  };
  return { app, end };
}

/** The queue goes by the database's clock, which nothing moves: to it the stretches of its last runs are still on. */
const endStretches = (databaseUrl: string) => query(databaseUrl, "delete from queue.job");

async function untilJobsHaveRun(app: App): Promise<void> {
  const deadline = Date.now() + 20_000;
  const unrun = "select name from queue.queue except select name from queue.job where state = 'completed'";
  for (let names: unknown[] = [null]; names.length > 0; names = await query(app.databaseUrl, unrun)) {
    if (Date.now() > deadline) throw new Error(`Not every job has run: ${JSON.stringify(names)}\n${app.logs()}`);
    await pause(50);
  }
}

async function query(databaseUrl: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}
