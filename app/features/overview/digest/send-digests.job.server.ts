import { db } from "~/db/client.server";
import { readTermRows } from "~/features/glossary/get-glossary.server";
import { type Glossary, glossaryOf } from "~/features/glossary/glossary";
import { enqueueMessage } from "~/features/notifications/enqueue-message.server";
import { type Words, wordsOf } from "~/features/notifications/message";
import type { ClockJob } from "~/queue/clock-job";
import { digestWords } from "./digest-words.server";
import { type DigestReader, digestKey, listDigestReaders } from "./list-digest-readers.server";
import { loadDigest } from "./load-digest.server";

/** Readers whose projects are held in memory at once. */
const BATCH = 200;

/** To each reader on their day and hour what was published since the last time: one mail, or none where there is nothing. */
export const sendDigests: ClockJob = {
  name: "send-digests",
  everySeconds: 60,
  async run(at) {
    const readers = await listDigestReaders(at);
    for (let from = 0; from < readers.length; from += BATCH) await sendBatch(readers.slice(from, from + BATCH), at);
  },
};

async function sendBatch(readers: readonly DigestReader[], at: Date): Promise<void> {
  const ids = new Set(readers.flatMap(({ projects }) => projects.map(({ id }) => id)));
  const projects = await loadDigest([...ids], at);
  const glossaries = await readGlossaries(readers);
  const errors: unknown[] = [];
  for (const reader of readers)
    await keep(reader, digestWords(reader, projects, glossaries.get(reader.workspaceId) as Glossary, at)).catch(
      (error) => errors.push(error),
    );
  if (errors.length > 0) throw new AggregateError(errors, `${errors.length} digests could not be written`);
}

async function readGlossaries(readers: readonly DigestReader[]): Promise<Map<string, Glossary>> {
  const ids = new Set(readers.map(({ workspaceId }) => workspaceId));
  const all = [...ids].map(async (id): Promise<[string, Glossary]> => [id, glossaryOf(await readTermRows(id))]);
  return new Map(await Promise.all(all));
}

/** Also a week without news is kept, so that the next one goes back to it; it is sent to nobody. */
async function keep({ id, workspaceId, weekOn }: DigestReader, words: Words | null): Promise<void> {
  const message = {
    ...{ key: digestKey(id, weekOn), workspaceId, projectId: null, topic: "digest" as const, isCritical: false },
    ...{ aboutId: id, words: words ?? noNews },
  };
  await db.$transaction((tx) => enqueueMessage(tx, message, { people: words ? [id] : [], targets: [] }));
}

const noNews = wordsOf({
  title: "No news",
  lines: [],
  action: { label: "Open the overview", path: "/" },
  why: "Nothing was published.",
});
