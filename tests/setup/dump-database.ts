type Query = (statement: string) => Promise<{ rows: Record<string, unknown>[] }>;

/** Every row of every table, the queue's too: as PostgreSQL writes it, and its bytes as letters. */
export async function dumpDatabase(query: Query): Promise<string> {
  const { rows: tables } = await query(`select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema')`);
  const texts: string[] = [];
  for (const { name } of tables) {
    const { rows } = await query(`select t::text as whole_row, t.* from ${name} t`);
    for (const row of rows)
      texts.push(
        ...Object.values(row).map((value) => (Buffer.isBuffer(value) ? value.toString("latin1") : String(value))),
      );
  }
  return texts.join("\n");
}

/** How a word may stand in a dump or a log: as it is, in digits, or coded for mail wherever it begins. */
export const formsOf = (word: string): string[] => [
  word,
  Buffer.from(word).toString("hex"),
  ...[0, 1, 2].map((before) =>
    Buffer.from(" ".repeat(before) + word)
      .toString("base64")
      .slice(Math.ceil((before * 8) / 6), Math.floor(((before + word.length) * 8) / 6)),
  ),
];
