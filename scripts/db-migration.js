// npm run db:migration -- <name>            the next migration, from the last one's tables to prisma/schema
// npm run db:migration -- --rewrite-init    before the first release: the first migration again, from nothing
import { withModule } from "./load-module.js";

const [argument] = process.argv.slice(2);
if (argument !== "--rewrite-init" && !/^[a-z0-9_]+$/.test(argument ?? "")) {
  console.error("Usage: npm run db:migration -- <name_in_snake_case> | --rewrite-init");
  process.exit(1);
}

const file = await withModule("/app/db/make-migration.server.ts", ({ makeMigration, rewriteInitMigration }) =>
  argument === "--rewrite-init" ? rewriteInitMigration() : makeMigration(argument),
);
console.log(file ? `Written: ${file}. Read it before you commit it.` : "The tables have not changed.");
process.exit(0);
