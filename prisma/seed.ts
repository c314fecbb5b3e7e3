import { atTime, now } from "~/clock.server";
import { db } from "~/db/client.server";
import { mondayOf } from "~/features/projects/cadence-clock";
import { addWeeks, dateFromDay } from "~/features/projects/cadence-days";
import { demoEmail } from "~/features/workspace/enter-demo.server";
import { checkoutPlatform } from "./seeds/checkout-platform";
import { ledger } from "./seeds/ledger";
import { orderNotifications } from "./seeds/order-notifications";
import { partnerGateway } from "./seeds/partner-gateway";
import { demoPassword, doors, gather } from "./seeds/people";
import { searchRelevance } from "./seeds/search-relevance";
import { tell } from "./seeds/telling/tell";
import { warehouseSync } from "./seeds/warehouse-sync";

const stories = [checkoutPlatform, searchRelevance, partnerGateway, ledger, warehouseSync, orderNotifications];

/** Earlier than the first week of any story, whatever its zone. */
const WEEKS_BEFORE = 15;

/**
 * Tells the demo's stories up to the present, in a database without a workspace. A demo in which no deadline lies ahead any
 * more was told too long ago: it is emptied and told again. Any other workspace stays as it is.
 */
export async function loadDemo(): Promise<void> {
  const workspace = await db.workspace.findFirst({ select: { isDemo: true } });
  if (workspace && (!workspace.isDemo || (await isFresh()))) return;
  if (workspace) await empty();
  const started = new Date(dateFromDay(addWeeks(mondayOf(now(), "UTC"), -WEEKS_BEFORE)).getTime() + 8 * 3_600_000);
  const cast = await atTime(started, () => gather("Northwind Trading"));
  await Promise.all(stories.map((story) => tell(story, cast)));
}

/** True as soon as the story that is told last has begun its next summary, and until that is due. */
const isFresh = async () => (await db.summary.count({ where: { deadlineAt: { gt: now() } } })) > 0;

/** What was published takes no DELETE, so the tables are emptied as a whole. */
const empty = () => db.$executeRaw`truncate workspace, verification, rate_limit cascade`;

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
