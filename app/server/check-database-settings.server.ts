import type pg from "pg";

type Settings = {
  version: number;
  fsync: string;
  full_page_writes: string;
  synchronous_commit: string;
  encoding: string;
  timezone: string;
};

const OLDEST_VERSION = 150_000;

/** Refuses a database that may lose what it has confirmed, or that cannot hold every text. */
export async function checkDatabaseSettings(pool: pg.Pool, options: { durable?: boolean } = {}): Promise<void> {
  const { rows } = await pool.query<Settings>(`
    SELECT current_setting('server_version_num')::int AS version, current_setting('fsync') AS fsync,
      current_setting('full_page_writes') AS full_page_writes, current_setting('synchronous_commit') AS synchronous_commit,
      pg_encoding_to_char(encoding) AS encoding, current_setting('TimeZone') AS timezone
    FROM pg_database WHERE datname = current_database()`);
  const problems = rows[0] ? listProblems(rows[0], options.durable ?? true) : ["it did not answer"];
  if (problems.length > 0) throw new Error(`Drumbeat does not start on this database: ${problems.join("; ")}.`);
}

function listProblems(settings: Settings, durable: boolean): string[] {
  const problems: string[] = [];
  if (settings.version < OLDEST_VERSION)
    problems.push(`PostgreSQL ${Math.floor(settings.version / 10_000)} is too old, 15 or newer is needed`);
  if (settings.encoding !== "UTF8") problems.push(`its encoding is ${settings.encoding}, UTF8 is needed`);
  if (settings.timezone !== "UTC")
    problems.push(
      `the session's time zone is ${settings.timezone} although UTC was asked for (does a connection pooler drop the setting?)`,
    );
  if (!durable) return problems;
  if (settings.fsync === "off") problems.push("fsync is off, so a power cut can destroy the data");
  if (settings.full_page_writes === "off")
    problems.push("full_page_writes is off, so a power cut can destroy the data");
  if (settings.synchronous_commit === "off")
    problems.push("synchronous_commit is off, so a crash can lose what was confirmed");
  return problems;
}
