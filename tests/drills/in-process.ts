import { config } from "~/config.server";
import { connectDatabase, disconnectDatabase, pool } from "~/db/client.server";
import { migrate } from "~/db/migrate.server";
import { setSecret } from "~/http/secret.server";
import { HookSink } from "../fakes/hook-sink";
import { SmtpSink } from "../fakes/smtp-sink";
import { startDatabaseServer } from "../setup/database-server";
import { testEnvironment } from "../setup/environment";
import { createTestDatabase } from "../setup/test-database";

export type Ground = { databaseUrl: string; hooks: HookSink; smtp: SmtpSink };

/** A migrated database that this process is connected to as the app would be, a mail server and a place for hooks. */
export async function onGround(run: (ground: Ground) => Promise<void>): Promise<void> {
  const server = await startDatabaseServer({ durable: true });
  const database = await createTestDatabase(server.url);
  const [hooks, smtp] = await Promise.all([HookSink.start(), SmtpSink.start()]);
  try {
    setSecret(testEnvironment.SECRET);
    config.SMTP_URL = smtp.url;
    config.OUTBOUND_ALLOW = ["127.0.0.0/8"];
    connectDatabase(database.url, 12);
    await migrate(database.url);
    await run({ databaseUrl: database.url, hooks, smtp });
  } finally {
    if (pool) await disconnectDatabase();
    await Promise.all([hooks.stop(), smtp.stop()]);
    await database.drop();
    await server.stop();
  }
}

/** What an app of the drill needs to reach the same peers. */
export const sameGround = ({ databaseUrl, smtp }: Ground) => ({
  databaseUrl,
  env: { SMTP_URL: smtp.url, OUTBOUND_ALLOW: "127.0.0.0/8", LOG_LEVEL: "warn" },
});

/** How often each was seen; only those seen more than once. */
export function repeats(ids: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > 1).map(([id, count]) => `${id}: ${count} times`);
}
