import { afterEach, expect, test, vi } from "vitest";
import { SilentRelay } from "#tests/fakes/silent-relay";
import { pool } from "./client.server";
import { CHANNEL, onNotify, startListener } from "./listener.server";

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

const databaseUrl = () => (pool.options as { connectionString: string }).connectionString;
const say = (payload: string) => pool.query("select pg_notify($1, $2)", [CHANNEL, payload]);

function start(url = databaseUrl()) {
  const hear = vi.fn((_payload: string | null) => {});
  ends.push(onNotify(hear));
  const listener = startListener(url, { beat: 300, retry: 50 });
  ends.push(() => listener.stop());
  return hear;
}

test("hears what was committed, and nothing that was rolled back", async () => {
  const hear = start();
  await vi.waitFor(() => expect(hear).toHaveBeenCalledWith(null));
  const client = await pool.connect();
  await client.query("begin");
  await client.query("select pg_notify($1, 'undone')", [CHANNEL]);
  await client.query("rollback");
  client.release();
  await say("done");
  await vi.waitFor(() => expect(hear).toHaveBeenCalledWith("done"));
  expect(hear).not.toHaveBeenCalledWith("undone");
});

test("a connection that the database ends comes back and says that something may be missing", async () => {
  const hear = start();
  await vi.waitFor(() => expect(hear).toHaveBeenCalledWith(null));
  hear.mockClear();
  await pool.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where query ilike 'listen %' or query = 'select 1'",
  );
  await vi.waitFor(() => expect(hear).toHaveBeenCalledWith(null), { timeout: 5_000 });
  await say("after");
  await vi.waitFor(() => expect(hear).toHaveBeenCalledWith("after"));
});

test("a line that is silently cut is found by its heartbeat", async () => {
  const relay = await SilentRelay.start(databaseUrl());
  ends.push(() => relay.stop());
  const hear = start(relay.url);
  await vi.waitFor(() => expect(hear).toHaveBeenCalledWith(null));
  hear.mockClear();
  relay.silence();
  await vi.waitFor(() => expect(hear).toHaveBeenCalledWith(null), { timeout: 5_000 });
  await say("again");
  await vi.waitFor(() => expect(hear).toHaveBeenCalledWith("again"));
});
