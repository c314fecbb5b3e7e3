import { afterEach, expect, test, vi } from "vitest";
import { pool } from "~/db/client.server";
import type { ClockJob } from "./clock-job";
import { startWorker, type Worker } from "./worker.server";

const log = { error: vi.fn() };
const workers: Worker[] = [];
const HOUR = 3600;

async function start(...jobs: ClockJob[]) {
  const worker = await startWorker({ pool, jobs, log });
  workers.push(worker);
  return worker;
}

afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.stop()));
  log.error.mockClear();
});

test("two instances that start together make one set of tables and share a tick", { timeout: 30_000 }, async () => {
  const run = vi.fn(async () => {});
  const job = { name: "count-stars", everySeconds: HOUR, run };
  await Promise.all([start(job), start(job)]);
  await vi.waitFor(() => expect(run).toHaveBeenCalledOnce(), { timeout: 15_000 });
  await vi.waitFor(async () => {
    const { rows } = await pool.query("select state from queue.job where name = 'count-stars'");
    expect(rows).toEqual([{ state: "completed" }]);
  });
});

test("a job ticks on", { timeout: 30_000 }, async () => {
  const run = vi.fn(async (_at: Date) => {});
  await start({ name: "tick", everySeconds: 1, run });
  await vi.waitFor(() => expect(run.mock.calls.length).toBeGreaterThan(1), { timeout: 20_000 });
  expect(run.mock.calls[0]?.[0]).toBeInstanceOf(Date);
});

test("a job that fails is told and leaves the others alone", { timeout: 30_000 }, async () => {
  const run = vi.fn(async () => {});
  const fall = async () => Promise.reject(new Error("The stars are hidden"));
  await start({ name: "fail", everySeconds: HOUR, run: fall }, { name: "go-on", everySeconds: HOUR, run });
  await vi.waitFor(() => expect(run).toHaveBeenCalled(), { timeout: 15_000 });
  await vi.waitFor(() => expect(log.error).toHaveBeenCalled(), { timeout: 15_000 });
  expect(log.error.mock.calls[0]?.[0]).toMatchObject({ job: "fail" });
});

test("stopping waits for the run that is on", { timeout: 30_000 }, async () => {
  let ended = false;
  const run = vi.fn(async () => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    ended = true;
  });
  const worker = await start({ name: "slow", everySeconds: HOUR, run });
  await vi.waitFor(() => expect(run).toHaveBeenCalled(), { timeout: 15_000 });
  await worker.stop();
  expect(ended).toBe(true);
});

test("a database that is away for a moment is told, and work goes on after it", { timeout: 40_000 }, async () => {
  const run = vi.fn(async () => {});
  await start({ name: "patient", everySeconds: 1, run });
  await vi.waitFor(() => expect(run).toHaveBeenCalled(), { timeout: 15_000 });
  await pool.query("alter schema queue rename to away");
  await vi.waitFor(() => expect(log.error).toHaveBeenCalled(), { timeout: 15_000 });
  await pool.query("alter schema away rename to queue");
  const before = run.mock.calls.length;
  await vi.waitFor(() => expect(run.mock.calls.length).toBeGreaterThan(before), { timeout: 20_000 });
});

test("a database whose clock was put back an hour does not keep a job from its ticks", {
  timeout: 40_000,
}, async () => {
  const run = vi.fn(async () => {});
  const job = { name: "turned-back", everySeconds: 1, run };
  const worker = await start(job);
  await worker.stop();
  // As it looks afterwards: an hour's runs are done whose time is still to come, and one waits for a time to come.
  await pool.query(`
    insert into queue.job (name, state, singleton_on, created_on, start_after, policy)
    select 'turned-back', case when second = 3600 then 'created' else 'completed' end::queue.job_state,
      date_trunc('second', now() at time zone 'utc') + make_interval(secs => second),
      now() + make_interval(secs => second), now() + make_interval(secs => second), 'short'
    from generate_series(1, 3600) second on conflict do nothing`);
  const before = run.mock.calls.length;
  await start(job);
  await vi.waitFor(() => expect(run.mock.calls.length).toBeGreaterThan(before + 2), { timeout: 15_000 });
});
