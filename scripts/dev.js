// npm run dev: from the sources. One process from first to last, so that a signal from npm reaches it.
import { runPrisma } from "./run-prisma.js";

const status = runPrisma("generate");
if (status !== 0) process.exit(status);
process.argv.push("--dev");
await import("../server.js");
