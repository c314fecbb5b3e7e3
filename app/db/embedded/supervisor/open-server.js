// @ts-check
import pg from "pg";
import { pause } from "./tell.js";

/** Waits until the server takes connections, however long its recovery lasts, and makes the app's role and database. @param {{ port: number, password: string }} options */
export async function openServer({ port, password }) {
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
      await makeDatabase(client, password);
      return;
    } catch (error) {
      const { code = "" } = /** @type {{ code?: string }} */ (error);
      if (code === "28P01") throw new Error("The password beside the data is not the database's.");
      if (
        code.length === 5 &&
        !code.startsWith("57") &&
        !code.startsWith("08") &&
        !code.startsWith("53") &&
        !code.startsWith("E")
      )
        throw error;
    } finally {
      await client.end().catch(() => {});
    }
    await pause(50);
  }
}

/** The app is no superuser: it owns its database and nothing else. @param {pg.Client} client @param {string} password */
async function makeDatabase(client, password) {
  const role = await client.query("SELECT 1 FROM pg_roles WHERE rolname = 'drumbeat'");
  if (!role.rowCount)
    await client.query(`CREATE ROLE drumbeat LOGIN CREATEDB PASSWORD ${client.escapeLiteral(password)}`);
  const database = await client.query("SELECT 1 FROM pg_database WHERE datname = 'drumbeat'");
  if (!database.rowCount) await client.query("CREATE DATABASE drumbeat OWNER drumbeat");
}
