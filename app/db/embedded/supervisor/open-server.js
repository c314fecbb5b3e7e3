// @ts-check
import pg from "pg";
import { pause } from "./tell.js";

/**
 * Waits until the server takes connections, however long its recovery lasts, and makes the app's role and database.
 * @param {{ port: number, password: string, server: import("./spawn-server.js").Server }} options
 */
export async function openServer({ port, password, server }) {
  let ended = false;
  void server.ended.then(() => {
    ended = true;
  });
  for (;;) {
    const client = new pg.Client({
      host: "127.0.0.1",
      port,
      user: "postgres",
      database: "postgres",
      password,
      connectionTimeoutMillis: 2_000,
    });
    client.on("error", () => {});
    try {
      await client.connect();
      return await makeDatabase(client, password);
    } catch (error) {
      if (ended) throw new Error(await server.ended);
      if (!isPassing(error)) throw error;
    } finally {
      await client.end().catch(() => {});
    }
    await pause(25);
  }
}

/** Not listening yet, starting up, recovering, or full. @param {unknown} error */
function isPassing(error) {
  const { code } = /** @type {{ code?: string }} */ (error);
  const isSqlState = typeof code === "string" && /^[0-9A-Z]{5}$/.test(code);
  return !isSqlState || /^(08|53|57)/.test(code);
}

/** The app is no superuser: it owns its database and nothing else. @param {pg.Client} client @param {string} password */
async function makeDatabase(client, password) {
  const role = await client.query("SELECT 1 FROM pg_roles WHERE rolname = 'drumbeat'");
  if (!role.rowCount)
    await client.query(`CREATE ROLE drumbeat LOGIN CREATEDB PASSWORD ${client.escapeLiteral(password)}`);
  const database = await client.query("SELECT 1 FROM pg_database WHERE datname = 'drumbeat'");
  if (!database.rowCount) await client.query("CREATE DATABASE drumbeat OWNER drumbeat");
}
