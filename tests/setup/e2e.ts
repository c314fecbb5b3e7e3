import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { prepareBrowser } from "./browser";
import { startDatabaseServer } from "./database-server";

/** Before the journeys: the browser, the built app, and one PostgreSQL on which every journey makes a database of its own. */
export default async function setup() {
  await prepareBrowser();
  if (!existsSync("build/server/index.js")) {
    const { status } = spawnSync("npm", ["run", "build"], { stdio: "inherit" });
    if (status !== 0) throw new Error("The app could not be built.");
  }
  const server = await startDatabaseServer({ durable: true });
  process.env.E2E_DATABASE_SERVER = server.url;
  return () => server.stop();
}
