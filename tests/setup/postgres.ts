import type { TestProject } from "vitest/node";
import { testEnvironment } from "./environment";
import { createTestDatabase, databaseName, sealTemplate } from "./test-database";

declare module "vitest" {
  export interface ProvidedContext {
    databaseServer: string;
    databaseTemplate: string;
  }
}

/** One server and one migrated template for the run; every test file gets a copy of it (database.ts). */
export default async function setup(project: TestProject) {
  // Vitest gives the tests' environment to its workers only, and the app reads its configuration when it is imported.
  Object.assign(process.env, testEnvironment);
  const { migrate } = await import("~/db/migrate.server");
  const { startDatabaseServer } = await import("./database-server");
  const server = await startDatabaseServer();
  const template = await createTestDatabase(server.url);
  await withoutLingering(() => migrate(template.url));
  await sealTemplate(server.url, databaseName(template.url));
  project.provide("databaseServer", server.url);
  project.provide("databaseTemplate", databaseName(template.url));
  return async () => {
    await template.drop();
    await server.stop();
  };
}

/** The migration engine leaves a timer of ten seconds behind, which would keep the finished run waiting. */
async function withoutLingering(work: () => Promise<unknown>): Promise<void> {
  const { setTimeout } = globalThis;
  globalThis.setTimeout = Object.assign(
    (...args: Parameters<typeof setTimeout>) => setTimeout(...args).unref(),
    setTimeout,
  );
  try {
    await work();
  } finally {
    globalThis.setTimeout = setTimeout;
  }
}
