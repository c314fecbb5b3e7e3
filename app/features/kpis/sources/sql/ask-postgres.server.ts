import pg from "pg";
import { FirstRows, type Rows } from "./first-rows.server";
import { guardedSocket } from "./guarded-socket.server";

export type Place = {
  host: string;
  port: number;
  database: string;
  user: string;
  password: string;
  tls: "verify" | "require" | "disable";
  /** Of an authority beside those that everybody trusts, as PEM. */
  certificate: string;
};

type Question = { query: string; from: Date; until: Date; timeZone: string; signal: AbortSignal };

export const limits = { connectSeconds: 10, statementSeconds: 10, lockSeconds: 5, bytes: 1_000_000 };

/** Whoever answers says more than a row of numbers needs. */
export class TooMuchError extends Error {}

const settings = `select set_config('statement_timeout', '${limits.statementSeconds}s', true),
  set_config('lock_timeout', '${limits.lockSeconds}s', true),
  set_config('idle_in_transaction_session_timeout', '15s', true), set_config('TimeZone', $1, true)`;

/**
 * The first two rows of one statement, in a transaction that can only read: its first query has run, and from then on it
 * cannot be made to write. Throws what the server or the network says.
 */
export async function askPostgres(place: Place, { query, from, until, timeZone, signal }: Question): Promise<Rows> {
  const socket = guardedSocket();
  // Errors reach whoever waits for an answer; without listeners the events would end the process.
  socket.on("error", () => {});
  const client = connectionTo(place, socket);
  let bytes = 0;
  const count = (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > limits.bytes) socket.destroy(new TooMuchError());
  };
  socket.on("data", count);
  client.connection.on("sslconnect", () => client.connection.stream.on("data", count));
  client.on("error", () => {});
  const leave = () => socket.destroy(signal.reason);
  if (signal.aborted) leave();
  signal.addEventListener("abort", leave);
  try {
    await client.connect();
    await client.query("begin transaction read only");
    await client.query(settings, [timeZone]);
    const answer = await new Promise<Rows>((resolve, reject) => {
      const instants = [from, until].map((at) => at.toISOString());
      client.query(new FirstRows(query, instants, 2, (error, rows) => (error ? reject(error) : resolve(rows))));
    });
    await client.query("rollback");
    await client.end();
    return answer;
  } finally {
    signal.removeEventListener("abort", leave);
    // What is still under way ends with the connection, and the transaction with it.
    socket.destroy();
  }
}

function connectionTo(place: Place, socket: ReturnType<typeof guardedSocket>): pg.Client {
  const { host, port, database, user, tls, certificate } = place;
  const ssl = tls === "disable" ? false : { rejectUnauthorized: tls === "verify", ca: certificate || undefined };
  return new pg.Client({
    ...{ host, port, database, user, ssl, stream: () => socket, application_name: "drumbeat" },
    // A text that is empty would be looked for in the environment and in a file of whoever runs this.
    password: () => place.password,
    connectionTimeoutMillis: limits.connectSeconds * 1000,
  });
}
