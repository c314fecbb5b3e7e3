import { expect, test } from "vitest";
import { sayToPages } from "#tests/factories/messages";
import { makeTeam } from "#tests/factories/projects";
import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import { readDeliveryHealth } from "./read-delivery-health.server";

const noon = new Date("2026-11-20T12:00:00Z");
const after = (seconds: number) => new Date(noon.getTime() + seconds * 1000);

test("says by channel what waits, since when it is due, what was given up and what was sent last", async () => {
  const { dana } = await makeTeam();
  const messageId = await atTime(noon, () => sayToPages([dana]));
  const row = { messageId, personId: dana.personId, createdAt: noon };
  await db.delivery.createMany({
    data: [
      { ...row, channel: "email", nextAt: noon },
      { ...row, channel: "slack", nextAt: after(30), isCritical: true },
      { ...row, channel: "teams", nextAt: after(300) },
      { ...row, channel: "discord", nextAt: noon, state: "dead", endedAt: after(10) },
      { ...row, channel: "webhook", nextAt: noon, state: "sent", sentAt: after(5), endedAt: after(5) },
    ],
  });
  const quiet = { waiting: 0, dead: 0, oldestDueSeconds: null, oldestCriticalDueSeconds: null, lastSentAt: null };
  expect(await atTime(after(90), readDeliveryHealth)).toEqual([
    { ...quiet, channel: "discord", dead: 1 },
    { ...quiet, channel: "email", waiting: 1, oldestDueSeconds: 90 },
    { ...quiet, channel: "page", waiting: 1 },
    { ...quiet, channel: "slack", waiting: 1, oldestDueSeconds: 60, oldestCriticalDueSeconds: 60 },
    { ...quiet, channel: "teams", waiting: 1 },
    { ...quiet, channel: "webhook", lastSentAt: after(5) },
  ]);
});
