import { pool } from "./client.server";

let prepared = 0;

/**
 * A query for the pages that are opened most, past Prisma, which takes several times as long for it as PostgreSQL. Planned
 * once a connection. The text is made of constants, once, when its module is loaded; all that varies is a value.
 */
export function prepare<Row extends object>(text: string): (...values: unknown[]) => Promise<Row[]> {
  const name = `reading_${prepared++}`;
  return async (...values) => (await pool.query<Row>({ name, text, values })).rows;
}
