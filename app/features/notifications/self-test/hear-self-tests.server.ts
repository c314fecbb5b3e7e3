import { now } from "~/clock.server";
import { pool } from "~/db/client.server";
import { onNotify } from "~/db/listener.server";

type Log = { error(fields: object, text: string): void };

/** Notes that the word of a self-test came to a process that open pages hang on. Gives what ends it. */
export function hearSelfTests(log: Log): () => void {
  return onNotify((messageId) => {
    if (messageId === null) return;
    pool
      .query(
        `update self_test set page_at = $2 where page_at is null
         and id = (select about_id from message where id::text = $1 and key like 'self-test %')`,
        [messageId, now()],
      )
      .catch((err) => log.error({ err }, "A self-test could not be noted"));
  });
}
