import { PrismaPg } from "@prisma/adapter-pg";
import type pg from "pg";
import type { Migration } from "./migrations-folder.server";

/**
 * Prisma's adapter cuts a script at every semicolon, which breaks a function's body, and the engine notes in a further statement that the
 * script ran; a crash in between would leave a database that can neither go on nor back. PostgreSQL runs one text of several statements
 * in one transaction: so the script goes there whole, with the note at its end.
 */
export function migrationAdapter(pool: pg.Pool, migrations: Migration[], onFailure: (reason: Error) => void): PrismaPg {
  const names = new Map(migrations.map(({ name, script }) => [script, name]));
  const adapter = new PrismaPg(pool);
  const connect = adapter.connect.bind(adapter);
  adapter.connect = async () => {
    const connection = await connect();
    connection.executeScript = async (script) => {
      const name = names.get(script);
      await pool.query(name ? `${script}\n;${recordOf(name)}` : script).catch((error: Error) => {
        onFailure(new Error(`The migration ${name} could not be applied, and nothing of it was: ${error.message}`));
        throw error;
      });
    };
    return connection;
  };
  return adapter;
}

function recordOf(name: string): string {
  const quoted = `'${name.replaceAll("'", "''")}'`;
  return `UPDATE "_prisma_migrations" SET finished_at = now(), applied_steps_count = 1 WHERE migration_name = ${quoted} AND finished_at IS NULL AND rolled_back_at IS NULL;`;
}
