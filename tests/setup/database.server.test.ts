import { expect, test } from "vitest";
import { db } from "~/db/client.server";

test("a test file has its own migrated database, in UTC", async () => {
  const [session] = await db.$queryRaw<{ name: string; zone: string; people: bigint }[]>`
    select current_database() as name, current_setting('TimeZone') as zone, (select count(*) from person) as people`;
  expect(session).toEqual({ name: expect.stringMatching(/^drumbeat_test_/), zone: "UTC", people: 0n });
});
