import { atTime, now } from "~/clock.server";
import { db } from "~/db/client.server";
import { deadlineAt, mondayOf, startOfDay } from "~/features/projects/cadence-clock";
import { addWeeks } from "~/features/projects/cadence-days";
import { firstWeekOn } from "~/features/projects/first-week-on";
import { demoEmail } from "~/features/workspace/enter-demo.server";
import { checkoutPlatform } from "./seeds/checkout-platform";
import { tellConversations } from "./seeds/conversations";
import { ledger } from "./seeds/ledger";
import { orderNotifications } from "./seeds/order-notifications";
import { partnerGateway } from "./seeds/partner-gateway";
import { type Cast, demoPassword, doors, gather } from "./seeds/people";
import { searchRelevance } from "./seeds/search-relevance";
import type { Story } from "./seeds/telling/story";
import { tell } from "./seeds/telling/tell";
import { warehouseSync } from "./seeds/warehouse-sync";

/** Two stories at a time, for the two programs at work: this one and the database. */
const lanes = [
  [checkoutPlatform, ledger, warehouseSync],
  [searchRelevance, partnerGateway, orderNotifications],
];

/** Earlier than the first week of any story, whatever its zone. */
const WEEKS_BEFORE = 15;
/** A mark in the database: the stories are told to their end, and fresh until it expires. */
const MARK = "demo-told";

/**
 * Tells the demo's stories up to the present, in a database without a workspace. A demo that was not told to its end, or so
 * long ago that a summary was due since, is emptied and told again. Any other workspace stays as it is.
 */
export async function loadDemo(): Promise<void> {
  const workspace = await db.workspace.findFirst({ select: { isDemo: true } });
  if (workspace && (!workspace.isDemo || (await isFresh()))) return;
  if (workspace) await empty();
  const cast = await atTime(firstDay(), () => gather("Northwind Trading"));
  await Promise.all(lanes.map((stories) => tellAll(stories, cast)));
  await tellConversations(cast);
  const times = { createdAt: now(), updatedAt: now(), expiresAt: nextDeadline() };
  await db.verification.create({ data: { identifier: MARK, value: "", ...times } });
}

async function tellAll(stories: Story[], cast: Cast): Promise<void> {
  for (const story of stories) await tell(story, cast);
}

const isFresh = async () =>
  (await db.verification.count({ where: { identifier: MARK, expiresAt: { gt: now() } } })) > 0;

/** What was published takes no DELETE, so the tables are emptied as a whole. */
const empty = () => db.$executeRaw`truncate workspace, term_revision, verification, rate_limit cascade`;

const firstDay = () => startOfDay(addWeeks(mondayOf(now(), "UTC"), -WEEKS_BEFORE), "UTC");

/** Of all stories. */
function nextDeadline(): Date {
  const deadlines = lanes.flat().map(({ project }) => deadlineAt(project, firstWeekOn(project, now())));
  return new Date(Math.min(...deadlines.map(Number)));
}

/** Who can enter the demo, and how, for the log. */
export function demoDoors(address: string): string {
  const people = Object.values(doors).map(
    ({ role, name }) => `  ${name.padEnd(16)} ${role.padEnd(12)} ${demoEmail(role)}`,
  );
  return [
    `This is a demo. One click on ${address}/sign-in enters as:`,
    ...people,
    `Their password is ${demoPassword}`,
  ].join("\n");
}
