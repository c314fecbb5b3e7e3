type Waiting<Key, Row> = { key: Key; resolve: (row: Row | null) => void; reject: (error: unknown) => void };

/**
 * Asks for many keys at once: those that come in the same turn of the event loop share one query, which begins after them all.
 * `ask` gives a row, or null, for each key in its order.
 */
export function gather<Key, Row>(
  ask: (keys: Key[]) => Promise<readonly (Row | null)[]>,
): (key: Key) => Promise<Row | null> {
  let waiting: Waiting<Key, Row>[] = [];
  const askForAll = async () => {
    const asked = waiting;
    waiting = [];
    try {
      const rows = await ask(asked.map(({ key }) => key));
      for (const [index, { resolve }] of asked.entries()) resolve(rows[index] ?? null);
    } catch (error) {
      for (const { reject } of asked) reject(error);
    }
  };
  return (key) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) setImmediate(askForAll);
      waiting.push({ key, resolve, reject });
    });
}
