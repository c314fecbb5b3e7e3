import { db } from "~/db/client.server";
import { enqueueMessage } from "../enqueue-message.server";
import { type Message, type Words, wordsOf } from "../message";
import type { SelfTestResult } from "./read-self-test.server";

const HOUR = 3_600_000;
const path = "/workspace/deliveries";
const why = "You get this because you administer this workspace.";
const action = { label: "See the deliveries", path };

/** Tells the admins and the workspace's own targets what does not work, once an hour while it lasts. */
export async function tellSilence(workspaceId: string, { faults }: SelfTestResult, at: Date): Promise<void> {
  const title = "Critical flags may not reach people now";
  const lines = ["Drumbeat tests every minute whether a flag would come through. The last test failed.", ...faults];
  const banner = { isOpen: true, title, text: faults.join(" "), path };
  const words = wordsOf({ title, lines, action, why, banner });
  await tell(workspaceId, `silence ${Math.floor(at.getTime() / HOUR)}`, words);
}

/** Ends the banner of an alarm, and says that it is over to those who heard it. */
export async function tellSilenceIsOver(workspaceId: string): Promise<void> {
  const last = await db.message.findFirst({
    where: { workspaceId, topic: "alarm", aboutId: workspaceId },
    orderBy: { createdAt: "desc" },
  });
  if (!(last?.words as Words | undefined)?.banner?.isOpen) return;
  const title = "Critical flags reach people again";
  const banner = { isOpen: false, title, text: "", path };
  const lines = ["The test that Drumbeat makes every minute has passed again."];
  await tell(workspaceId, `silence over ${last?.id}`, wordsOf({ title, lines, action, why, banner }));
}

async function tell(workspaceId: string, key: string, words: Words): Promise<void> {
  const [admins, targets] = await Promise.all([
    db.person.findMany({ where: { workspaceId, isAdmin: true, deactivatedAt: null }, select: { id: true } }),
    db.target.findMany({ where: { workspaceId, projectId: null }, select: { id: true } }),
  ]);
  const about = { workspaceId, projectId: null, aboutId: workspaceId };
  const message: Message = { ...about, key, topic: "alarm", isCritical: true, words };
  const to = { people: admins.map(({ id }) => id), targets: targets.map(({ id }) => id) };
  await db.$transaction((tx) => enqueueMessage(tx, message, to));
}
