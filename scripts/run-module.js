// node scripts/run-module.js /path/to/module.ts: runs the `main` of a TypeScript module with the rest of the arguments.
import { withModule } from "./load-module.js";

const [path, ...rest] = process.argv.slice(2);
process.exit((await withModule(path, ({ main }) => main(rest))) ?? 0);
