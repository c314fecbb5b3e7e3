import type pg from "pg";
import PgBoss from "pg-boss";
import type { ClockJob } from "./clock-job";
import { repeat } from "./repeat";

type Log = { error(fields: object, text: string): void };
type Options = { pool: pg.Pool; jobs: readonly ClockJob[]; log: Log };

export type Worker = { stop(): Promise<void> };

/** Seconds. A run whose process died is given up after `expire`; the next tick does its work. */
const seconds = { expire: 300, supervise: 30 };

/**
 * Runs jobs on their clocks. Instances on one database share them: a tick is one run, and every job ticks at the start,
 * for what came due while nothing ran. Throws when the queue's tables cannot be made.
 */
export async function startWorker({ pool, jobs, log }: Options): Promise<Worker> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => pool.query(text, values) },
    schema: "queue",
    schedule: false,
    maintenanceIntervalSeconds: seconds.supervise,
  });
  boss.on("error", (err) => log.error({ err }, "The queue could not do its work"));
  await openQueues(pool, boss, jobs);
  const loops = jobs.map((job) => repeat(job.everySeconds, () => tick(boss, pool, job, log)));
  return {
    async stop() {
      await Promise.all(loops.map((loop) => loop.stop()));
      await boss.stop({ graceful: false });
    },
  };
}

/** Making the queue's tables is no work for two instances at once. */
async function openQueues(pool: pg.Pool, boss: PgBoss, jobs: readonly ClockJob[]): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("select pg_advisory_lock(hashtext('drumbeat queue'))");
    await boss.start();
    for (const { name } of jobs) {
      const queue = { name, policy: "short", retryLimit: 0, expireInSeconds: seconds.expire } as const;
      await boss.createQueue(name, queue);
      await boss.updateQueue(name, queue);
    }
  } finally {
    await client.query("select pg_advisory_unlock(hashtext('drumbeat queue'))").catch(() => {});
    client.release();
  }
}

/**
 * One tick: whichever instance asks first in a stretch of time adds the run, and one takes it. Not PgBoss.work(): that
 * waits for no answer when it marks a job as done, and a database that is away then ends the process.
 */
async function tick(boss: PgBoss, pool: pg.Pool, { name, everySeconds, run }: ClockJob, log: Log): Promise<void> {
  try {
    const isAdded = await boss.send(name, {}, { singletonSeconds: everySeconds });
    if (!isAdded) await forgetRunsToCome(pool, name);
    const [job] = await boss.fetch(name);
    if (!job) return;
    await run(new Date()).catch(async (error: unknown) => {
      await boss.fail(name, job.id);
      throw error;
    });
    await boss.complete(name, job.id);
  } catch (err) {
    log.error({ err, job: name }, "A job has failed; its next run takes up what is due");
  }
}

/** When the database's clock was put back, these are of the time that comes again; they would keep its ticks from running. */
const forgetRunsToCome = (pool: pg.Pool, name: string) =>
  pool.query("delete from queue.job where name = $1 and state <> 'active' and created_on > now()", [name]);
