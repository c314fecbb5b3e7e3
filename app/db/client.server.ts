import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { Prisma, PrismaClient } from "./generated/client";

export type Db = PrismaClient;
/** What an ability inside a transaction gets instead of `db`. */
export type Tx = Parameters<Parameters<Db["$transaction"]>[0]>[0];

/** A part of a query, with its values, to be set into another one. */
export const sql = Prisma.sql;

/** Both are set by `connectDatabase` before the first request or job; importers see the live binding. */
export let db: Db;
export let pool: pg.Pool;

/** Milliseconds. A free connection must come within 3 s, so that an exhausted pool answers instead of hanging. */
const limits = {
  connectionTimeoutMillis: 3_000,
  idleTimeoutMillis: 30_000,
  statement_timeout: 15_000,
  idle_in_transaction_session_timeout: 15_000,
  keepAlive: true,
  keepAliveInitialDelayMillis: 5_000,
} as const;

/** Opens the pool. The session's zone is UTC, for the adapter reads and writes times without an offset. */
export function connectDatabase(url: string, poolSize = 10): void {
  pool = new pg.Pool({ connectionString: url, max: poolSize, options: "-c timezone=UTC", ...limits });
  // An idle connection that breaks is replaced by the pool; without a listener the event would end the process.
  pool.on("error", () => {});
  db = new PrismaClient({
    transactionOptions: { timeout: limits.statement_timeout, maxWait: limits.connectionTimeoutMillis },
    adapter: new PrismaPg(pool, { statementNameGenerator: ({ sql }) => statementName(sql) }),
  });
}

const statementNames = new Map<string, string>();
const STATEMENTS_NAMED = 500;

/** A named statement is planned once a connection. Their number is bounded, for lists of every length are texts of their own; "" is unnamed. */
function statementName(sql: string): string {
  const known = statementNames.get(sql);
  if (known !== undefined) return known;
  if (statementNames.size >= STATEMENTS_NAMED) return "";
  const name = `drumbeat_${statementNames.size}`;
  statementNames.set(sql, name);
  return name;
}

export async function disconnectDatabase(): Promise<void> {
  await db.$disconnect();
  await pool.end().catch(() => {});
}
