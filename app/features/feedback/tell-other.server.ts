import { now } from "~/clock.server";
import type { Tx } from "~/db/client.server";
import { enqueueMessage } from "~/features/notifications/enqueue-message.server";
import { wordsOf } from "~/features/notifications/message";
import type { Actor } from "~/features/sign-in/actor";
import { feedbackUrl } from "./feedback-urls";

const QUARTER_HOUR_MS = 15 * 60_000;

export const whySilent =
  "You get this as one of the two people of a private conversation. It says nothing of it on purpose, for others may see your mail.";

/**
 * Tells a person that a private conversation waits for them: not which one, with whom or about what, neither in the mail nor in
 * the rows that it leaves. Once in a quarter of an hour is enough.
 */
export async function tellOther(tx: Tx, { workspaceId }: Pick<Actor, "workspaceId">, personId: string): Promise<void> {
  const quarter = Math.floor(now().getTime() / QUARTER_HOUR_MS);
  await enqueueMessage(
    tx,
    {
      ...{ key: `private word ${quarter} to ${personId}`, workspaceId, projectId: null, topic: "due" },
      ...{ isCritical: false, aboutId: null },
      words: wordsOf({
        title: "There is something private for you",
        lines: [
          "A private conversation has a new word for you. Only its page shows what, to you and to one other person.",
        ],
        action: { label: "Open your conversations", path: feedbackUrl },
        why: whySilent,
      }),
    },
    { people: [personId], targets: [] },
  );
}
