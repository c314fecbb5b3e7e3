import { afterAll, inject } from "vitest";
import { connectDatabase, disconnectDatabase } from "~/db/client.server";
import { setSecret } from "~/http/secret.server";
import { testEnvironment } from "./environment";
import { createTestDatabase } from "./test-database";

/** Each test file works on its own copy of the migrated template, through the app's own client. */
const database = await createTestDatabase(inject("databaseServer"), inject("databaseTemplate"));
connectDatabase(database.url, 4);
setSecret(testEnvironment.SECRET);

afterAll(async () => {
  await disconnectDatabase();
  await database.drop();
});
